// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.edgegateway.ota.manager.internal.schedule.MaintenanceWindow;
import org.edgegateway.ota.manager.internal.state.Activity;
import org.edgegateway.ota.manager.internal.state.OtaEvent;
import org.edgegateway.ota.manager.internal.state.Rules;
import org.junit.jupiter.api.Test;

class OtaMachineTest {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final String[] ALL = {"DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "UPDATED"};

    @Test
    void tellsEveryStateOnceAndInOrder() {
        Bench bench = new Bench();
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        assertThat(bench.cloud.states()).containsExactly(ALL);
        assertThat(bench.cloud.values("current_sw_version")).containsExactly("1.0", "2.0");
        assertThat(bench.gateway.installed()).isEqualTo("2.0");
    }

    @Test
    void doesNothingAboutTheSameOfferToldAgain() {
        Bench bench = new Bench();
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        bench.offerVersion("2.0");
        bench.restart();
        bench.runFor(MOMENT);
        assertThat(bench.cloud.states()).containsExactly(ALL);
        assertThat(bench.gateway.runs(Activity.DOWNLOAD)).isEqualTo(1);
    }

    @Test
    void recognisesWhatRunsButDoesNotCallItUpdatedUnlessItWasSeenRunning() {
        Bench bench = new Bench();
        bench.offerVersion(FakeGateway.OLD);
        bench.runFor(MOMENT);
        assertThat(bench.cloud.states()).isEmpty();
        assertThat(bench.cloud.values("current_sw_version")).containsExactly("1.0", "1.0");
        assertThat(bench.gateway.runs(Activity.DOWNLOAD)).isZero();
    }

    @Test
    void tellsThatAVersionIsUpdatedWhenItIsOfferedAgainAfterAnother() {
        Bench bench = new Bench();
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        bench.withdraw();
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        assertThat(bench.cloud.states())
                .containsExactly("DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "UPDATED", "UPDATED");
        assertThat(bench.gateway.runs(Activity.DOWNLOAD)).isEqualTo(1);
    }

    @Test
    void anotherOfferTakesThePlaceOfADownload() {
        Bench bench = new Bench();
        bench.offerVersion("2.0");
        bench.offerVersion("3.0");
        bench.runFor(MOMENT);
        assertThat(bench.cloud.states())
                .containsExactly("DOWNLOADING", "DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "UPDATED");
        assertThat(bench.gateway.installed()).isEqualTo("3.0");
        assertThat(bench.gateway.runs(Activity.DOWNLOAD)).isEqualTo(1);
    }

    @Test
    void aWithdrawnOfferStopsTheDownload() {
        Bench bench = new Bench();
        bench.offerVersion("2.0");
        bench.withdraw();
        bench.runFor(MOMENT);
        assertThat(bench.cloud.states()).containsExactly("DOWNLOADING", "FAILED");
        assertThat(bench.cloud.values("sw_error")).last().asString().contains("withdrawn app 2.0");
        assertThat(bench.gateway.runs(Activity.DOWNLOAD)).isZero();
        assertThat(bench.gateway.installed()).isEqualTo(FakeGateway.OLD);
    }

    @Test
    void aFailedInstallationBringsThePreviousVersionBack() {
        Bench bench = new Bench();
        bench.gateway.fail(Activity.INSTALL, 1);
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        assertThat(bench.cloud.states()).containsExactly("DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "FAILED");
        assertThat(bench.cloud.values("sw_error")).last().isEqualTo("INSTALL failed");
        assertThat(bench.cloud.values("current_sw_version")).last().isEqualTo("1.0");
        assertThat(bench.gateway.installed()).isEqualTo(FakeGateway.OLD);
    }

    @Test
    void triesAgainWithGrowingDelaysAndThenGivesUp() {
        Bench bench = new Bench();
        bench.gateway.fail(Activity.PROVE, 100);
        bench.offerVersion("2.0");
        bench.runFor(Duration.ofMinutes(9));
        assertThat(bench.gateway.runs(Activity.INSTALL)).isEqualTo(1);
        bench.runFor(Duration.ofMinutes(2));
        assertThat(bench.gateway.runs(Activity.INSTALL)).isEqualTo(2);
        bench.runFor(Duration.ofMinutes(21));
        assertThat(bench.gateway.runs(Activity.INSTALL)).isEqualTo(3);
        bench.runFor(Duration.ofDays(30));
        bench.restart();
        bench.runFor(Duration.ofDays(30));
        assertThat(bench.gateway.runs(Activity.INSTALL)).isEqualTo(3);
        assertThat(bench.gateway.installed()).isEqualTo(FakeGateway.OLD);
        assertThat(bench.cloud.states()).doesNotContain("UPDATED");
    }

    @Test
    void aPersonCanHaveItTriedOnceMore() {
        Bench bench = new Bench();
        bench.gateway.fail(Activity.PROVE, 3);
        bench.offerVersion("2.0");
        bench.runFor(Duration.ofDays(1));
        bench.machine.urge();
        bench.runFor(MOMENT);
        assertThat(bench.gateway.installed()).isEqualTo("2.0");
    }

    @Test
    void anOfferThatComesDuringAnInstallationIsTakenUpAfterwards() {
        Bench bench = new Bench();
        bench.offerVersion("2.0");
        bench.crashes.killAt(point -> bench.crashes.passed().get(point).equals("before INSTALL"));
        try {
            bench.runFor(MOMENT);
        } catch (Crash expected) {
            bench.crashes.killAt(point -> false);
        }
        bench.restart();
        bench.offerVersion("3.0");
        bench.runFor(MOMENT);
        assertThat(bench.cloud.values("current_sw_version")).endsWith("2.0", "3.0");
        assertThat(bench.gateway.installed()).isEqualTo("3.0");
    }

    @Test
    void nothingGoesOnWhileTheStateCannotBeSaved() {
        Bench bench = new Bench();
        bench.store.fill(true);
        bench.offerVersion("2.0");
        bench.runFor(Duration.ofMinutes(1));
        assertThat(bench.gateway.runs(Activity.DOWNLOAD)).isZero();
        bench.store.fill(false);
        bench.runFor(Duration.ofSeconds(10));
        assertThat(bench.gateway.installed()).isEqualTo("2.0");
        assertThat(bench.cloud.states()).containsExactly(ALL);
    }

    @Test
    void whatTheConnectionDoesNotTakeIsToldLater() {
        Bench bench = new Bench();
        bench.cloud.leave(true);
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        bench.restart();
        assertThat(bench.cloud.states()).isEmpty();
        bench.cloud.leave(false);
        bench.runFor(Duration.ofSeconds(10));
        assertThat(bench.cloud.states()).containsExactly(ALL);
    }

    @Test
    void refusesLowerVersionsWhenDowngradesAreForbidden() {
        Rules rules =
                new Rules(false, false, Bench.RULES.window(), Duration.ZERO, 3, Duration.ofMinutes(10), Rules.RESTARTS);
        Bench bench = new Bench(rules);
        bench.offerVersion("0.9");
        bench.runFor(Duration.ofDays(1));
        bench.machine.urge();
        bench.runFor(MOMENT);
        assertThat(bench.cloud.states()).containsExactly("FAILED");
        assertThat(bench.gateway.runs(Activity.DOWNLOAD)).isZero();
    }

    @Test
    void refusesWhatCannotBeVerifiedUnlessTheSettingsAllowIt() {
        Offer unverifiable = new Offer(new Release("app", "2.0"), -1, "https://h/app", "", "", "");
        Bench strict = new Bench();
        strict.machine.offer(new OtaEvent.Offered(unverifiable));
        strict.runFor(Duration.ofDays(1));
        assertThat(strict.cloud.states()).containsExactly("FAILED");
        assertThat(strict.cloud.values("sw_error")).last().asString().contains("neither checksum nor signature");
        Bench lax = new Bench(
                new Rules(true, true, Bench.RULES.window(), Duration.ZERO, 3, Duration.ofMinutes(10), Rules.RESTARTS));
        lax.machine.offer(new OtaEvent.Offered(unverifiable));
        lax.runFor(MOMENT);
        assertThat(lax.cloud.states()).containsExactly(ALL);
    }

    @Test
    void waitsForItsShareOfTheSpread() {
        Bench bench = new Bench(delayed(Duration.ofMinutes(50), ""));
        bench.offerVersion("2.0");
        bench.runFor(Duration.ofMinutes(49));
        assertThat(bench.cloud.states()).containsExactly("DEFERRED");
        bench.runFor(Duration.ofMinutes(2));
        assertThat(bench.gateway.installed()).isEqualTo("2.0");
    }

    @Test
    void waitsForTheMaintenanceWindow() {
        Bench bench = new Bench(delayed(Duration.ZERO, "14:00-15:00"));
        bench.offerVersion("2.0");
        bench.runFor(Duration.ofMinutes(119));
        assertThat(bench.cloud.states()).containsExactly("DEFERRED");
        bench.runFor(Duration.ofMinutes(2));
        assertThat(bench.gateway.installed()).isEqualTo("2.0");
    }

    @Test
    void aPersonNeedNotWait() {
        Bench bench = new Bench(delayed(Duration.ofMinutes(50), "14:00-15:00"));
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        bench.machine.urge();
        bench.runFor(MOMENT);
        assertThat(bench.gateway.installed()).isEqualTo("2.0");
    }

    @Test
    void aClockThatIsSetBackByAYearDelaysNothingByAYear() {
        Bench bench = new Bench(delayed(Duration.ofMinutes(50), ""));
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        bench.threads.jump(Duration.ofDays(-365));
        bench.runFor(Duration.ofMinutes(52));
        assertThat(bench.gateway.installed()).isEqualTo("2.0");
        assertThat(bench.cloud.states()).last().isEqualTo("UPDATED");
    }

    @Test
    void aClockThatIsSetBackDelaysNoRetry() {
        Bench bench = new Bench();
        bench.gateway.fail(Activity.DOWNLOAD, 1);
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        bench.threads.jump(Duration.ofDays(-365));
        bench.runFor(Duration.ofMinutes(12));
        assertThat(bench.gateway.installed()).isEqualTo("2.0");
    }

    @Test
    void aClockThatIsSetForwardEndsTheWait() {
        Bench bench = new Bench(delayed(Duration.ofMinutes(50), ""));
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        bench.threads.jump(Duration.ofDays(365));
        bench.runFor(Duration.ofMinutes(1));
        assertThat(bench.gateway.installed()).isEqualTo("2.0");
    }

    @Test
    void whatWasToldBeforeAKillIsNotLaterThanWhatIsToldAfterTheClockWasSetBack() {
        Bench bench = new Bench();
        bench.crashes.killAt(point -> bench.crashes.passed().get(point).equals("after telling"));
        try {
            bench.runFor(MOMENT);
        } catch (Crash expected) {
            bench.crashes.killAt(point -> false);
        }
        bench.threads.jump(Duration.ofDays(-365));
        bench.restart();
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        assertThat(bench.cloud.values("current_sw_version")).last().isEqualTo("2.0");
    }

    @Test
    void restartsWithoutAConnectionPileNothingUp() {
        Bench bench = new Bench();
        bench.cloud.leave(true);
        for (int restart = 0; restart < 50; restart++) {
            bench.runFor(Duration.ofSeconds(1));
            bench.restart();
        }
        bench.cloud.leave(false);
        bench.runFor(MOMENT);
        assertThat(bench.cloud.values("current_sw_version")).containsExactly("1.0");
    }

    @Test
    void aDiskThatIsFullForADayIsNotTriedMoreAndMoreOften() {
        Bench bench = new Bench(delayed(Duration.ofMinutes(50), ""));
        bench.offerVersion("2.0");
        bench.runFor(MOMENT);
        bench.store.fill(true);
        int before = bench.crashes.passed().size();
        bench.runFor(Duration.ofDays(1));
        assertThat(bench.crashes.passed().size() - before).isBetween(2_000, 3_000);
        bench.store.fill(false);
        bench.runFor(Duration.ofMinutes(1));
        assertThat(bench.gateway.installed()).isEqualTo("2.0");
    }

    @Test
    void anOfferOfWhatRunsAsFarAsKnownEndsADownloadAndSaysSo() {
        Bench bench = new Bench();
        bench.offerVersion("2.0");
        bench.offerVersion(FakeGateway.OLD);
        bench.runFor(MOMENT);
        assertThat(bench.cloud.states()).containsExactly("DOWNLOADING", "FAILED");
        assertThat(bench.cloud.values("sw_error")).last().asString().contains("withdrawn app 2.0");
        bench.restart();
        bench.runFor(MOMENT);
        assertThat(bench.cloud.states()).containsExactly("DOWNLOADING", "FAILED");
        assertThat(bench.gateway.runs(Activity.DOWNLOAD)).isZero();
    }

    private static Rules delayed(Duration delay, String window) {
        return new Rules(
                true,
                false,
                MaintenanceWindow.parse(window, ZoneOffset.UTC),
                delay,
                3,
                Duration.ofMinutes(10),
                Rules.RESTARTS);
    }
}
