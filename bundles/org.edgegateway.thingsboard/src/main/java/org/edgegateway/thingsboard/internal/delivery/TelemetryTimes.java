// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/** What of a stored record was taken when. A record may hold values of several moments. */
public final class TelemetryTimes {

    private static final int TIME = "{\"ts\":".length();

    private final byte[] record;
    private final LongPredicate wanted;
    private final List<byte[]> fragments = new ArrayList<>(1);
    private boolean all = true;
    private boolean taken;
    private int start;

    private TelemetryTimes(byte[] record, LongPredicate wanted) {
        this.record = record;
        this.wanted = wanted;
    }

    /** Whether it is a record of telemetry, of the gateway or of a child device, that this version can read. */
    public static boolean isTelemetry(byte[] record) {
        return StoredRecord.isReadable(record) && StoredRecord.kind(record).isTelemetry();
    }

    /**
     * A record of telemetry reduced to the values of some moments.
     *
     * @param wanted tells of a moment, in milliseconds since 1970
     * @return the same array when that is all of it; empty when it is nothing
     */
    public static Optional<byte[]> of(byte[] record, LongPredicate wanted) {
        TelemetryTimes times = new TelemetryTimes(record, wanted);
        Fragments.scan(record, times::take);
        if (times.all) {
            return Optional.of(record);
        }
        return times.fragments.isEmpty()
                ? Optional.empty()
                : Optional.of(StoredRecord.of(StoredRecord.kind(record), StoredRecord.origin(record), times.fragments));
    }

    private void take(Fragments.Part part, int from, int to) {
        if (part == Fragments.Part.HEAD) {
            start = from;
            taken = wanted.test(time(from + TIME));
            all &= taken;
        } else if (part == Fragments.Part.END && taken) {
            fragments.add(Arrays.copyOfRange(record, start, to));
        }
    }

    private long time(int from) {
        boolean negative = record[from] == '-';
        long time = 0;
        for (int i = negative ? from + 1 : from; record[i] >= '0' && record[i] <= '9'; i++) {
            time = time * 10 + record[i] - '0';
        }
        return negative ? -time : time;
    }
}
