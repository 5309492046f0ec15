// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.OfferKeys;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.edgegateway.ota.manager.internal.schedule.MaintenanceWindow;
import org.edgegateway.ota.manager.internal.state.OtaEvent;
import org.edgegateway.ota.manager.internal.state.Rules;
import org.edgegateway.ota.manager.internal.state.Running;

/** A machine among fakes, in virtual time, that can be killed and started again. */
final class Bench {

    static final Rules RULES = new Rules(
            true, false, MaintenanceWindow.parse("", ZoneOffset.UTC), Duration.ZERO, 3, Duration.ofMinutes(10), 3);

    final CrashPoints crashes = new CrashPoints();
    final FakeStore store = new FakeStore(crashes);
    final FakeCloud cloud = new FakeCloud(crashes);
    final FakeGateway gateway = new FakeGateway(crashes);
    final FakeThreads threads = new FakeThreads();
    final Rules rules;
    OtaMachine machine;
    private Optional<OtaEvent> offered = Optional.empty();

    Bench(Rules rules) {
        this.rules = rules;
        machine = start();
    }

    Bench() {
        this(RULES);
    }

    static Offer offer(String version) {
        return new Offer(new Release("app", version), 1_000, "", "SHA256", "aa" + version, "");
    }

    /** The process is gone; another one begins, and hears from the cloud what is offered. */
    void restart() {
        threads.kill();
        machine = start();
        offered.ifPresent(machine::offer);
    }

    private OtaMachine start() {
        OtaMachine started = new OtaMachine(
                store, rules, gateway, cloud, new ReportCodec(new OfferKeys(UpdateKind.SOFTWARE)), threads, threads);
        try {
            started.start(new Running(Optional.of(new Release("app", FakeGateway.OLD)), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return started;
    }

    void offerVersion(String version) {
        hear(new OtaEvent.Offered(offer(version)));
    }

    void withdraw() {
        hear(new OtaEvent.Withdrawn());
    }

    private void hear(OtaEvent event) {
        offered = Optional.of(event);
        machine.offer(event);
    }

    void runFor(Duration time) {
        threads.runFor(time);
    }

    /** Lets time pass; a process that is killed is started again. */
    void runThroughCrashes(Duration time) {
        while (true) {
            try {
                threads.runFor(time);
                return;
            } catch (Crash killed) {
                restart();
            }
        }
    }
}
