// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Overflow;
import org.edgegateway.outbox.Priority;

/**
 * A process that appends, reads and acknowledges until it is killed, and says what it did: {@code a N} once record N is
 * stored, {@code d N} before the records up to N count as delivered, {@code k N} once they are acknowledged.
 */
final class KilledPublisher {

    static final int WINDOW = 50;
    static final Priority LANE = Priority.TELEMETRY;

    private KilledPublisher() {}

    static OutboxSettings settings() {
        LaneSettings lane = new LaneSettings(
                8 << 20, Duration.ofDays(1), new FsyncPolicy.Interval(Duration.ofMillis(20)), Overflow.REJECT_NEWEST);
        return OutboxSettings.defaults().withLane(LANE, lane).withFreeBytesKept(0);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        try (Outbox outbox = Outbox.open(Path.of(arguments[0]), settings())) {
            Lane lane = outbox.lane(LANE);
            while (true) {
                for (int i = 0; i < WINDOW; i++) {
                    out.println("a " + lane.append(TestLane.payload(lane.nextSequence())));
                }
                if (lane.depth() > 400) {
                    List<OutboxRecord> records = lane.read(0, WINDOW, Long.MAX_VALUE);
                    long last = records.get(records.size() - 1).sequence();
                    out.println("d " + last);
                    lane.acknowledge(records.get(0).sequence(), last);
                    out.println("k " + last);
                }
            }
        }
    }
}
