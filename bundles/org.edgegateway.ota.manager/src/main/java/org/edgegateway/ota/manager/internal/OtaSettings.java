// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.ota.manager.internal.download.DownloadSettings;
import org.edgegateway.ota.manager.internal.install.InstallSettings;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.edgegateway.ota.manager.internal.schedule.MaintenanceWindow;
import org.edgegateway.ota.manager.internal.schedule.Spread;
import org.edgegateway.ota.manager.internal.state.Rules;
import org.edgegateway.ota.manager.internal.state.Running;

/**
 * The validated settings.
 *
 * @param kind which packages it is for
 * @param connection name of the cloud connection; empty for any
 * @param folder for its files
 * @param rules when and what may be installed
 * @param download how it is fetched
 * @param install how it is installed and proven
 * @param installed what runs as long as nothing was updated
 */
record OtaSettings(
        UpdateKind kind,
        String connection,
        Path folder,
        Rules rules,
        DownloadSettings download,
        InstallSettings install,
        Running installed) {

    private static final long MEGA = 1_000_000;
    private static final long KILO = 1_000;

    /**
     * Reads them.
     *
     * @param fallback the folder if the settings name none
     * @param device what tells the gateway from all others
     * @throws IllegalArgumentException with a message for a person when something is wrong
     */
    static OtaSettings from(OtaConfig config, Path fallback, String device) {
        if (config.proof_timeout_seconds() < config.stable_seconds()) {
            throw new IllegalArgumentException("proof.timeout.seconds must not be less than stable.seconds");
        }
        String path = config.path().strip();
        return new OtaSettings(
                kind(config.kind()),
                config.connection().strip(),
                path.isEmpty() ? fallback : Path.of(path),
                rules(config, device),
                new DownloadSettings(
                        within("chunk.bytes", config.chunk_bytes(), 1_024, 65_000),
                        within("chunks.in.flight", config.chunks_in_flight(), 1, 32),
                        KILO * within("bandwidth", config.bandwidth_kilobytes_per_second(), 0, 1_000_000),
                        Duration.ofHours(within("download.deadline.hours", config.download_deadline_hours(), 1, 720)),
                        MEGA * within("free.space.megabytes", config.free_space_megabytes(), 1, 1_000_000)),
                new InstallSettings(
                        config.installer().strip(),
                        config.installer_parameter().strip(),
                        config.controller().strip(),
                        Duration.ofSeconds(within("stable.seconds", config.stable_seconds(), 1, 86_400)),
                        Duration.ofSeconds(within("proof.timeout.seconds", config.proof_timeout_seconds(), 1, 86_400)),
                        config.signature_required()),
                installed(config));
    }

    private static Rules rules(OtaConfig config, String device) {
        Duration spread = Duration.ofMinutes(within("spread.minutes", config.spread_minutes(), 0, 10_080));
        return new Rules(
                config.downgrade_allowed(),
                !config.verification_required() || config.signature_required(),
                MaintenanceWindow.parse(config.maintenance_window(), ZoneId.systemDefault()),
                Spread.of(device, spread),
                within("tries", config.tries(), 1, 100),
                Duration.ofMinutes(within("retry.delay.minutes", config.retry_delay_minutes(), 1, 1_440)),
                Rules.RESTARTS);
    }

    private static UpdateKind kind(String name) {
        return Arrays.stream(UpdateKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind must be SOFTWARE or FIRMWARE, not " + name));
    }

    private static Running installed(OtaConfig config) {
        String title = config.current_title().strip();
        String version = config.current_version().strip();
        return title.isEmpty() || version.isEmpty()
                ? Running.UNKNOWN
                : new Running(Optional.of(new Release(title, version)), false);
    }

    private static int within(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s must be from %d to %d, not %d".formatted(setting, least, most, value));
        }
        return value;
    }
}
