// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.edgegateway.faults.power.PowerCuts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short form of the fault run. */
class DeliveryFaultsIT {

    private static final Path SIMULATOR = Path.of(System.getProperty("faults.simulator", ""));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"OFFLINE", "SATELLITE", "FLAPPING", "HALF_CLOSED"})
    void badWeatherLosesNothing(Profile profile) throws Exception {
        BadWeather.Result result = new BadWeather(folder, SIMULATOR).run(profile, 6);

        assertThat(result.lost()).isZero();
        assertThat(result.cuts()).isLessThanOrEqualTo(100);
        assertThat(result.duplicates()).isLessThanOrEqualTo(Devices.WINDOW * Math.max(1, result.cuts()));
    }

    @Test
    void killedPublishersLoseNothingTheyStored() throws Exception {
        Kills.Result result = new Kills(folder).run(SIMULATOR, 5);

        assertThat(result.published()).isPositive();
        assertThat(result.lost()).isZero();
        assertThat(result.duplicatesMaxPerKill()).isLessThanOrEqualTo(Devices.WINDOW);
    }

    @Test
    void poisonEndsInQuarantineAndKeepsNothingElse() throws Exception {
        Poison.Result result = new Poison(folder, SIMULATOR).run(3_000, Set.of(0L, 1_234L));

        assertThat(result.lost()).isZero();
        assertThat(result.quarantined()).isEqualTo(2);
    }

    @Test
    void aBacklogKeepsToTheServersLimitsAndIsNeverCutOff() throws Exception {
        Quota.Result result = new Quota(folder, SIMULATOR).run(1_200);

        assertThat(result.ended()).isZero();
        assertThat(result.waiting()).isZero();
        assertThat(result.took()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(15));
    }

    @Test
    void corruptionIsToldOfAndNeverKeepsTheOutboxFromOpening() throws Exception {
        Corruption.Result result = new Corruption(folder).run(60);

        assertThat(result.openFailures()).isZero();
        assertThat(result.wrong()).isZero();
        assertThat(result.silent()).isZero();
    }

    @Test
    void aPowerCutTakesNoMoreThanTheFsyncPolicyAllows() throws Exception {
        PowerCuts.Result result = new PowerCuts().run(30);

        assertThat(result.stored()).isPositive();
        assertThat(result.outside()).isZero();
        assertThat(result.wrong()).isZero();
        assertThat(result.openFailures()).isZero();
    }

    @Test
    void aFullDiskRefusesAloudAndHarmsNothing() throws Exception {
        assertHarmless(new BadDisk(folder).full(5));
    }

    @Test
    void aReadOnlyDiskRefusesAloudAndHarmsNothing() throws Exception {
        assertHarmless(new BadDisk(folder).readOnly(5));
    }

    private static void assertHarmless(BadDisk.Result result) {
        assumeFalse(result.equals(BadDisk.Result.SKIPPED), "mounting a small disk needs root");
        assertThat(result.stored()).isPositive();
        assertThat(result.lost()).isZero();
        assertThat(result.wrong()).isZero();
        assertThat(result.silent()).isZero();
        assertThat(result.stuck()).isZero();
    }
}
