// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.Arrays;
import org.edgegateway.simulator.json.Value;

/**
 * The values of one key, sorted by time; a second value for the same millisecond replaces the first. Appending in order
 * is cheap, inserting far from the end costs a copy. Not thread-safe.
 */
public final class TimeSeries {

    private static final int FIRST_CAPACITY = 16;

    private final int keep;
    private long[] times = new long[FIRST_CAPACITY];
    private Value[] values = new Value[FIRST_CAPACITY];
    private int size;

    /** @param keep how many of the newest values to keep at least; older ones are dropped when there are twice as many */
    TimeSeries(int keep) {
        this.keep = keep;
    }

    /** Stores a value at a time in milliseconds since the epoch. */
    void put(long ts, Value value) {
        int position = size == 0 || ts > times[size - 1] ? -(size + 1) : Arrays.binarySearch(times, 0, size, ts);
        if (position >= 0) {
            values[position] = value;
        } else {
            insert(-(position + 1), ts, value);
        }
    }

    public int size() {
        return size;
    }

    public long time(int index) {
        return times[index];
    }

    public Value value(int index) {
        return values[index];
    }

    /** The index of the first value that is not older than the time; {@link #size()} when all are. */
    public int firstFrom(long ts) {
        int position = Arrays.binarySearch(times, 0, size, ts);
        return position >= 0 ? position : -(position + 1);
    }

    private void insert(int index, long ts, Value value) {
        if (size == times.length) {
            times = Arrays.copyOf(times, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        System.arraycopy(times, index, times, index + 1, size - index);
        System.arraycopy(values, index, values, index + 1, size - index);
        times[index] = ts;
        values[index] = value;
        size++;
        if (size / 2 >= keep) {
            dropOldest(size - keep);
        }
    }

    private void dropOldest(int count) {
        System.arraycopy(times, count, times, 0, size - count);
        System.arraycopy(values, count, values, 0, size - count);
        Arrays.fill(values, size - count, size, null);
        size -= count;
    }
}
