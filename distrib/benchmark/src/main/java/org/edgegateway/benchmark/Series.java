// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

/** The rounds of one way to deliver. */
final class Series {

    private final String name;
    private final int records;
    private final Samples recordsPerSecond = new Samples();
    private final Samples messagesPerSecond = new Samples();
    private final Samples cpuSeconds = new Samples();
    private final Samples allocated = new Samples();
    private final Samples peakHeap = new Samples();

    /** @param records in each round */
    Series(String name, int records) {
        this.name = name;
        this.records = records;
    }

    void add(long messages, Meter.Usage usage) {
        recordsPerSecond.add(records / usage.seconds());
        messagesPerSecond.add(messages / usage.seconds());
        cpuSeconds.add(usage.cpuSeconds() / records * 1e6);
        allocated.add((double) usage.allocatedBytes() / records);
        peakHeap.add(usage.peakHeapBytes() / 1e6);
    }

    void report(Figures figures) {
        figures.put(name + "_records_per_s", recordsPerSecond.median());
        figures.put(name + "_messages_per_s", messagesPerSecond.median());
        figures.put(name + "_cpu_s_per_million", cpuSeconds.median());
        figures.put(name + "_allocated_bytes_per_record", allocated.median());
        figures.put(name + "_peak_heap_mb", peakHeap.median());
    }
}
