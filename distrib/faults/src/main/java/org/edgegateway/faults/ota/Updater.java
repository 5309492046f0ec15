// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.benchmark.stack.UpdateStack;
import org.edgegateway.faults.QuickReconnect;
import org.edgegateway.mqtt.MqttCredentials;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.ota.manager.internal.download.WakeablePause;

/** A gateway to be tormented: carries its updates through and ends when they are done. */
public final class Updater {

    static final String READY = "ready";
    static final String DONE = "done";

    private Updater() {}

    /** @param arguments those of a {@link Launch} */
    public static void main(String... arguments) throws Exception {
        Launch launch = Launch.of(arguments);
        JumpingClock clock = new JumpingClock();
        Points points = new Points(launch.inStep(), clock, System.out);
        List<WakeablePause> pauses = new ArrayList<>();
        List<ManagedKind> kinds = new ArrayList<>();
        CountDownLatch open = new CountDownLatch(launch.assignments().size());
        MqttSession session = session(launch.port());
        try (UpdateStack stack = new UpdateStack(session)) {
            for (Assignment assigned : launch.assignments()) {
                WakeablePause pause = new WakeablePause();
                pauses.add(pause);
                kinds.add(new ManagedKind(launch, assigned, stack, pause, points, clock, once(open)));
            }
            session.onState(state -> {
                if (state.connected()) {
                    pauses.forEach(WakeablePause::wake);
                }
            });
            System.out.println(READY);
            for (ManagedKind kind : kinds) {
                kind.begin();
            }
            open.await();
            System.out.println(DONE);
        } finally {
            kinds.forEach(ManagedKind::close);
        }
    }

    private static Runnable once(CountDownLatch latch) {
        return new Runnable() {
            private boolean counted;

            @Override
            public synchronized void run() {
                if (!counted) {
                    counted = true;
                    latch.countDown();
                }
            }
        };
    }

    private static MqttSession session(int port) {
        MqttSettings settings = MqttSettings.builder("127.0.0.1", port)
                .credentials(new MqttCredentials("", Optional.of(SimulatorProcess.TOKEN), Optional.empty()))
                .keepAlive(Duration.ofSeconds(2))
                .connectTimeout(Duration.ofSeconds(5))
                .operationTimeout(Duration.ofSeconds(5))
                .build();
        return MqttSession.create(settings, new QuickReconnect());
    }
}
