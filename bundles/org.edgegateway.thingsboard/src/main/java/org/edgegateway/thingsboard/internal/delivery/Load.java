// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.edgegateway.thingsboard.internal.poison.Suspect;

/**
 * A batch on its way: hands out its messages one by one, keeping none of them, and knows when all are acknowledged.
 * Confined to the sender's thread.
 */
final class Load implements Cargo {

    private final LaneFeed feed;
    private final Suspect records;
    private final boolean backlog;
    private final Deque<Message> messages;
    private boolean touched;
    private int unacknowledged;

    /** @param backlog whether it belongs to the pile of an outage, which has but a share of the link */
    Load(LaneFeed feed, Batch batch, boolean backlog) {
        this.feed = feed;
        this.records = new Suspect(feed.priority(), batch.first(), batch.last());
        this.backlog = backlog;
        this.messages = new ArrayDeque<>(batch.messages());
        this.unacknowledged = messages.size();
    }

    @Override
    public boolean isBacklog() {
        return backlog;
    }

    @Override
    public Optional<Suspect> records() {
        return Optional.of(records);
    }

    long last() {
        return records.last();
    }

    @Override
    public void rewind() {
        feed.rewind(records.first());
    }

    boolean isUntouched() {
        return !touched;
    }

    boolean isHandedOut() {
        return messages.isEmpty();
    }

    /** The message in turn; stays so until {@link #handOut}. */
    Message next() {
        return messages.getFirst();
    }

    Shipment handOut() {
        touched = true;
        return new Shipment(this, messages.removeFirst());
    }

    @Override
    public boolean acknowledge() {
        unacknowledged--;
        return unacknowledged == 0;
    }
}
