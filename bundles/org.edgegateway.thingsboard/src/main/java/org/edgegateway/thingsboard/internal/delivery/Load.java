// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import org.edgegateway.thingsboard.internal.poison.Suspect;

/**
 * A batch on its way: hands out its messages one by one, keeping none of them, and knows when all are acknowledged.
 * Confined to the sender's thread.
 */
final class Load {

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

    LaneFeed feed() {
        return feed;
    }

    boolean isBacklog() {
        return backlog;
    }

    /** Which records it carries. */
    Suspect records() {
        return records;
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

    /** One message more was acknowledged; true when that was the last. */
    boolean acknowledge() {
        unacknowledged--;
        return unacknowledged == 0;
    }
}
