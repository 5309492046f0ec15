// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.cloud.api.Publication;

/** A gateway to be killed: publishes until then, and notes in a ledger the id of each record that was stored. */
public final class Publisher {

    private static final int BURST = 100;
    private static final long PAUSE_NANOS = 10_000_000;

    private Publisher() {}

    /** @param arguments outbox folder, ledger file, MQTT port, first id */
    public static void main(String... arguments) throws IOException {
        long id = Long.parseLong(arguments[3]);
        DeliveryStack stack = Devices.open(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
        try (stack;
                DataOutputStream ledger = new DataOutputStream(Files.newOutputStream(
                        Path.of(arguments[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            stack.connectLater();
            System.out.println("publishing");
            while (!Thread.currentThread().isInterrupted()) {
                for (int i = 0; i < BURST; i++, id++) {
                    if (stack.publish(Devices.record(id)) instanceof Publication.Accepted) {
                        ledger.writeLong(id);
                    }
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
