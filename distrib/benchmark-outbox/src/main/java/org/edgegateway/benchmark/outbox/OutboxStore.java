// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Overflow;
import org.edgegateway.outbox.Priority;

/** Ours. */
final class OutboxStore implements Store {

    private final Outbox outbox;
    private final Lane lane;

    OutboxStore(Path folder, Policy policy) throws IOException {
        FsyncPolicy fsync = switch (policy) {
            case EACH -> new FsyncPolicy.EveryAppend();
            case INTERVAL -> new FsyncPolicy.Interval(Duration.ofMillis(100));
            default -> new FsyncPolicy.Never();
        };
        LaneSettings settings = new LaneSettings(1L << 32, Duration.ofDays(30), fsync, Overflow.REJECT_NEWEST);
        outbox = Outbox.open(folder, OutboxSettings.defaults().withLane(Priority.TELEMETRY, settings));
        lane = outbox.lane(Priority.TELEMETRY);
    }

    @Override
    public void append(byte[] payload) throws IOException {
        lane.append(payload);
    }

    @Override
    public long count() throws IOException {
        return lane.read(0, 1, 1).size() * lane.depth();
    }

    @Override
    public void close() throws IOException {
        outbox.close();
    }
}
