// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.edgegateway.cloud.api.LogEntry;
import org.edgegateway.cloud.api.Logs;
import org.edgegateway.cloud.api.Publication;

/** A connection that remembers entries, or refuses to store them. */
public class FakeLogs implements Logs {

    private final List<LogEntry> entries = new CopyOnWriteArrayList<>();
    private volatile boolean failing;
    private volatile int mostMessageBytes = 60_000;

    @Override
    public Publication publish(LogEntry entry) {
        if (failing) {
            return new Publication.NotStored("the disk is full");
        }
        entries.add(entry);
        return new Publication.Accepted("id", List.of());
    }

    @Override
    public int mostMessageBytes() {
        return mostMessageBytes;
    }

    public void fail(boolean now) {
        failing = now;
    }

    public void limit(int bytes) {
        mostMessageBytes = bytes;
    }

    public List<LogEntry> entries() {
        return entries;
    }

    public List<String> messages() {
        return entries.stream().map(LogEntry::message).toList();
    }
}
