// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;

/** What this process consumes. */
final class Meter {

    /** Something to measure. */
    interface Work {
        void run() throws Exception;
    }

    /**
     * What some work took.
     *
     * @param seconds wall clock
     * @param cpuSeconds of all threads, collector and compiler included
     * @param allocatedBytes by all threads alive at the end
     * @param peakHeapBytes the most the heap held, garbage included
     */
    record Usage(double seconds, double cpuSeconds, long allocatedBytes, long peakHeapBytes) {}

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private Meter() {}

    static Usage measure(Work work) throws Exception {
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        long allocated = allocatedBytes();
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        return new Usage(
                (System.nanoTime() - start) / 1e9,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e9,
                allocatedBytes() - allocated,
                HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    }

    private static long allocatedBytes() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    /** What is reachable, in megabytes of 1,000,000 bytes. */
    static double heapMegabytesAfterGc() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
