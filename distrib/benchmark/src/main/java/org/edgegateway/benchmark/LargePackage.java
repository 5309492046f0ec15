// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.nio.file.Path;
import org.edgegateway.benchmark.stack.UpdateStack;

/** Downloads a large package in a small process. Prints the peak of its heap in megabytes. */
final class LargePackage {

    static final long BYTES = 500_000_000;
    static final String VERSION = "large";

    private LargePackage() {}

    /** @param arguments the server's port, the device's token, a folder that is there */
    public static void main(String... arguments) throws Exception {
        try (UpdateStack ours = new UpdateStack(Ota.session(Integer.parseInt(arguments[0]), arguments[1]))) {
            Meter.Usage usage = Meter.measure(() -> ours.fetch(VERSION, BYTES, Ota.IN_FLIGHT, Path.of(arguments[2])));
            System.out.println(usage.peakHeapBytes() / 1e6);
        }
    }
}
