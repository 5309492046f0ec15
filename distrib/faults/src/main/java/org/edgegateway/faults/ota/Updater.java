// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.edgegateway.benchmark.stack.UpdateStack;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.mqtt.MqttCredentials;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.ota.manager.internal.OtaWork;
import org.edgegateway.ota.manager.internal.download.ChunkDownload;
import org.edgegateway.ota.manager.internal.download.DownloadSettings;
import org.edgegateway.ota.manager.internal.download.FreeSpace;
import org.edgegateway.ota.manager.internal.download.PackageSource;
import org.edgegateway.ota.manager.internal.download.WakeablePause;
import org.edgegateway.ota.manager.internal.install.InstallSettings;
import org.edgegateway.ota.manager.internal.install.Installation;
import org.edgegateway.ota.manager.internal.install.Proof;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.edgegateway.ota.manager.internal.machine.OtaMachine;
import org.edgegateway.ota.manager.internal.machine.OtaThreads;
import org.edgegateway.ota.manager.internal.machine.Report;
import org.edgegateway.ota.manager.internal.machine.ReportCodec;
import org.edgegateway.ota.manager.internal.machine.StateFile;
import org.edgegateway.ota.manager.internal.offer.OfferKeys;
import org.edgegateway.ota.manager.internal.schedule.MaintenanceWindow;
import org.edgegateway.ota.manager.internal.state.OtaEvent;
import org.edgegateway.ota.manager.internal.state.Rules;
import org.edgegateway.ota.manager.internal.state.Running;
import org.edgegateway.ota.manager.internal.verify.TrustedCertificates;
import org.edgegateway.ota.manager.internal.verify.Verification;

/** A gateway to be killed: carries one update through, wired as the OTA manager does it, and ends when it is done. */
public final class Updater {

    private static final Duration STABLE = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final int KILLS_ARE_NO_FAULT = 1_000_000;

    private Updater() {}

    /** @param arguments MQTT port, token, folder, folder of the application, file of what is told, version, size, SHA-256 */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Path told = Path.of(arguments[4]);
        Assignment assigned = new Assignment(arguments[5], Long.parseLong(arguments[6]), arguments[7]);
        CountDownLatch done = new CountDownLatch(1);
        try (UpdateStack stack = new UpdateStack(session(Integer.parseInt(arguments[0]), arguments[1]));
                OtaThreads threads = new OtaThreads("updater")) {
            OtaMachine machine = new OtaMachine(
                    new StateFile(folder),
                    rules(),
                    work(stack, folder, Path.of(arguments[3])),
                    report -> tell(report, told, assigned, done),
                    new ReportCodec(new OfferKeys(UpdateKind.SOFTWARE)),
                    threads,
                    InstantSource.system());
            System.out.println("updating");
            machine.start(Running.UNKNOWN);
            machine.offer(new OtaEvent.Offered(assigned.offer()));
            done.await();
        }
    }

    private static MqttSession session(int port, String token) {
        return MqttSession.create(MqttSettings.builder("127.0.0.1", port)
                .credentials(new MqttCredentials("", Optional.of(token), Optional.empty()))
                .build());
    }

    private static Rules rules() {
        MaintenanceWindow always = MaintenanceWindow.parse("", ZoneOffset.UTC);
        return new Rules(true, false, always, Duration.ZERO, KILLS_ARE_NO_FAULT, STABLE, KILLS_ARE_NO_FAULT);
    }

    private static OtaWork work(UpdateStack stack, Path folder, Path application) {
        WakeablePause pause = new WakeablePause();
        DownloadSettings download = new DownloadSettings(16_000, 4, 0, LONG, 1_000_000);
        PackageSource cloud = new ChunkDownload(
                () -> Optional.of(stack.updates()),
                UpdateKind.SOFTWARE,
                download,
                FreeSpace.REAL,
                pause,
                System::nanoTime,
                new Random());
        InstallSettings install = new InstallSettings("files", application.toString(), "", STABLE, LONG);
        Installation installation = new Installation(
                folder,
                install,
                new FilesOnly(),
                new NoController(),
                new Proof(STABLE, LONG, pause, System::nanoTime),
                new Waiting(pause, System::nanoTime));
        Verification verification = new Verification(new TrustedCertificates(Optional::empty), false);
        return new OtaWork(folder, cloud, cloud, verification, installation, percent -> {});
    }

    private static boolean tell(Report report, Path told, Assignment assigned, CountDownLatch done) {
        try {
            Files.writeString(told, report.time() + " " + report.values() + "\n", CREATE, APPEND, SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean updated = report.values().has("sw_state")
                && report.values().get("sw_state").getAsString().equals("UPDATED")
                && report.values().get("current_sw_version").getAsString().equals(assigned.version());
        if (updated) {
            done.countDown();
        }
        return true;
    }
}
