// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaintenanceWindowTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** 2026-11-20 is a Friday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02:00-04:30|2026-11-20T01:59|false",
                "02:00-04:30|2026-11-20T02:00|true",
                "02:00-04:30|2026-11-20T04:30|false",
                "22:00-06:00|2026-11-20T23:00|true",
                "22:00-06:00|2026-11-20T05:59|true",
                "22:00-06:00|2026-11-20T06:00|false",
                "SAT,SUN 22:00-06:00|2026-11-20T23:00|false",
                "SAT,SUN 22:00-06:00|2026-11-21T05:00|false",
                "SAT,SUN 22:00-06:00|2026-11-21T22:00|true",
                "sat,sun 22:00-06:00|2026-11-23T05:59|true",
                "SUN 00:00-00:00|2026-11-22T00:00|true",
                "SUN 00:00-00:00|2026-11-23T00:00|false",
                "''|2026-11-20T12:00|true",
            })
    void isOpenAtTheRightTimes(String window, String time, boolean open) {
        assertThat(MaintenanceWindow.parse(window, BERLIN)
                        .isOpen(LocalDateTime.parse(time).atZone(BERLIN).toInstant()))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2:00-4:00", "02:00", "25:00-26:00", "XYZ 02:00-03:00", "SAT, SUN 02:00-03:00", "always"})
    void refusesOtherForms(String window) {
        assertThatThrownBy(() -> MaintenanceWindow.parse(window, BERLIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write it like 02:00-04:30");
    }

    @Test
    void aFleetIsSpreadEvenlyAndEachDeviceAlwaysWaitsTheSame() {
        Duration hour = Duration.ofHours(1);
        int[] perMinute = new int[60];
        for (int i = 0; i < 10_000; i++) {
            Duration delay = Spread.of("gateway-" + i, hour);
            assertThat(delay).isEqualTo(Spread.of("gateway-" + i, hour)).isLessThan(hour);
            perMinute[(int) delay.toMinutes()]++;
        }
        assertThat(Arrays.stream(perMinute)).allMatch(count -> count > 100 && count < 240);
    }
}
