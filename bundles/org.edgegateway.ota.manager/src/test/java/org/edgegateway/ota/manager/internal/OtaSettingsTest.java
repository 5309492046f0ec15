// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.edgegateway.ota.manager.internal.state.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtaSettingsTest {

    private static final Path FALLBACK = Path.of("/data/updates");

    private final OtaConfig config = mock(OtaConfig.class);

    @BeforeEach
    void fillInDefaults() throws ReflectiveOperationException {
        for (Method setting : OtaConfig.class.getDeclaredMethods()) {
            if (setting.getParameterCount() == 0) {
                when(setting.invoke(config)).thenReturn(setting.getDefaultValue());
            }
        }
    }

    private OtaSettings read() {
        return OtaSettings.from(config, FALLBACK, "device");
    }

    @Test
    void hasDefaultsThatAreValid() {
        OtaSettings settings = read();

        assertThat(settings.kind()).isEqualTo(UpdateKind.SOFTWARE);
        assertThat(settings.folder()).isEqualTo(FALLBACK);
        assertThat(settings.download().chunkBytes()).isEqualTo(65_000);
        assertThat(settings.download().inFlight()).isEqualTo(4);
        assertThat(settings.download().deadline()).isEqualTo(Duration.ofHours(24));
        assertThat(settings.rules().delay()).isZero();
        assertThat(settings.rules().tries()).isEqualTo(3);
        assertThat(settings.rules().unverified()).isFalse();
        assertThat(settings.installed()).isEqualTo(Running.UNKNOWN);
    }

    @Test
    void aFolderOfOnesOwnTakesThePlaceOfTheFallback() {
        when(config.path()).thenReturn(" /elsewhere ");

        assertThat(read().folder()).isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void whatIsInstalledHasATitleAndAVersion() {
        when(config.current_title()).thenReturn("pump");
        assertThat(read().installed()).isEqualTo(Running.UNKNOWN);

        when(config.current_version()).thenReturn("1.0");
        assertThat(read().installed()).isEqualTo(new Running(Optional.of(new Release("pump", "1.0")), false));
    }

    @Test
    void aSignatureMakesUpForAMissingChecksum() {
        when(config.signature_required()).thenReturn(true);

        assertThat(read().rules().unverified()).isTrue();
        assertThat(read().install().signatureRequired()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind|BOTH|kind must be SOFTWARE or FIRMWARE, not BOTH",
                "chunk_bytes|65001|chunk.bytes must be from 1024 to 65000, not 65001",
                "chunks_in_flight|0|chunks.in.flight must be from 1 to 32",
                "bandwidth_kilobytes_per_second|-1|from 0 to 1000000",
                "download_deadline_hours|0|download.deadline.hours must be from 1 to 720",
                "free_space_megabytes|0|free.space.megabytes must be from 1",
                "stable_seconds|301|proof.timeout.seconds must not be less than stable.seconds",
                "tries|0|tries must be from 1 to 100",
                "retry_delay_minutes|1441|retry.delay.minutes must be from 1 to 1440",
                "spread_minutes|10081|spread.minutes must be from 0 to 10080",
                "maintenance_window|at night|write it like 02:00-04:30",
            })
    void saysWhatIsWrong(String setting, String value, String reason) throws ReflectiveOperationException {
        Method method = OtaConfig.class.getMethod(setting);
        Object wrong = method.getReturnType() == int.class ? (Object) Integer.valueOf(value) : value;
        when(method.invoke(config)).thenReturn(wrong);

        assertThatIllegalArgumentException().isThrownBy(this::read).withMessageContaining(reason);
    }
}
