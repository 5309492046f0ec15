// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.edgegateway.basics.Configured;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.Overflow;
import org.edgegateway.outbox.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.util.converter.Converters;

class StoreSettingsTest {

    private final Map<String, Object> values = new HashMap<>();

    @Test
    void hasSafeDefaults() {
        StoreSettings settings = read().valid().orElseThrow();

        assertThat(settings.folder()).isEqualTo(Path.of("/default"));
        assertThat(settings.outbox().lane(Priority.CONTROL).fsync()).isEqualTo(new FsyncPolicy.EveryAppend());
        assertThat(settings.outbox().lane(Priority.TELEMETRY).fsync())
                .isEqualTo(new FsyncPolicy.Interval(Duration.ofMillis(100)));
        assertThat(settings.outbox().lane(Priority.TELEMETRY).overflow()).isEqualTo(Overflow.DROP_OLDEST);
    }

    @Test
    void takesWhatIsSet() {
        values.putAll(Map.of(
                "path",
                "/data/out",
                "telemetry.capacity.megabytes",
                3,
                "telemetry.fsync",
                "NEVER",
                "overflow",
                "REJECT_NEWEST",
                "free.space.megabytes",
                5,
                "max.age.days",
                2,
                "logs.max.age.days",
                1));

        StoreSettings settings = read().valid().orElseThrow();

        assertThat(settings.folder()).isEqualTo(Path.of("/data/out"));
        assertThat(settings.outbox().lane(Priority.TELEMETRY).capacityBytes()).isEqualTo(3_000_000);
        assertThat(settings.outbox().lane(Priority.TELEMETRY).fsync()).isEqualTo(new FsyncPolicy.Never());
        assertThat(settings.outbox().lane(Priority.TELEMETRY).overflow()).isEqualTo(Overflow.REJECT_NEWEST);
        assertThat(settings.outbox().lane(Priority.TELEMETRY).maxAge()).isEqualTo(Duration.ofDays(2));
        assertThat(settings.outbox().lane(Priority.LOGS).maxAge()).isEqualTo(Duration.ofDays(1));
        assertThat(settings.outbox().freeBytesKept()).isEqualTo(5_000_000);
    }

    @Test
    void alwaysDropsTheOldestLogLines() {
        values.put("overflow", "REJECT_NEWEST");

        assertThat(read().valid().orElseThrow().outbox().lane(Priority.LOGS).overflow())
                .isEqualTo(Overflow.DROP_OLDEST);
    }

    @Test
    void keepsAnArchiveOnlyWhereThatIsWanted() {
        assertThat(read().valid().orElseThrow().archive()).isEmpty();
        values.putAll(Map.of("archive.days", 7, "archive.megabytes", 10, "archive.share.percent", 5));

        ArchiveSettings archive = read().valid().orElseThrow().archive().orElseThrow();

        assertThat(archive.sharePercent()).isEqualTo(5);
        assertThat(archive.outbox().lane(Priority.TELEMETRY).maxAge()).isEqualTo(Duration.ofDays(7));
        assertThat(archive.outbox().lane(Priority.TELEMETRY).capacityBytes()).isEqualTo(10_000_000);
        assertThat(archive.outbox().freeBytesKept()).isEqualTo(128_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "telemetry.fsync, SOMETIMES, the fsync policy 'SOMETIMES' is unknown",
        "overflow, EXPLODE, 'EXPLODE' is no answer to a full outbox",
        "logs.capacity.megabytes, 0, The capacity of a lane",
        "max.age.days, 0, The maximum age must be positive",
        "logs.max.age.days, 0, The maximum age must be positive",
        "free.space.megabytes, -1, The free space to keep must not be negative"
    })
    void saysWhatIsWrong(String name, String value, String reason) {
        values.put(name, value);

        assertThat(read().valid()).isEmpty();
        assertThat(read().fault()).contains(reason);
    }

    @Test
    void takesAPathThatIsNoneForAFault() {
        values.put("path", "a\0b");

        assertThat(read().fault()).contains("is not a path");
    }

    private Configured<StoreSettings> read() {
        OutboxConfig config = Converters.standardConverter().convert(values).to(OutboxConfig.class);
        return Configured.of(() -> StoreSettings.from(config, Path.of("/default")));
    }
}
