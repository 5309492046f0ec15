// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.edgegateway.benchmark.stack.SimulatorProcess;

/**
 * What is delivered to.
 *
 * @param token user name of what is measured
 * @param bareToken user name of the bare client, which is connected at the same time
 * @param stop ends the server, if it is this benchmark's own
 */
record Server(String host, int port, String token, String bareToken, Runnable stop) implements AutoCloseable {

    /** The simulator, started for this run. */
    static Server simulator(Path jar) throws IOException {
        SimulatorProcess process = SimulatorProcess.start(jar, 0);
        return new Server(
                "127.0.0.1", process.port(), SimulatorProcess.TOKEN, SimulatorProcess.BARE_TOKEN, process::close);
    }

    @Override
    public void close() {
        stop.run();
    }
}
