// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edgegateway.ota.manager.internal.state.Activity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The process is killed at every moment of an update, be it in a state or between two, before, amid and after each effect;
 * then it is started again. Whatever the moment, the outcome is that of an update that was never interrupted.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtaMatrixTest {

    private static final Duration LONG = Duration.ofDays(2);

    /** What happens besides the kill. */
    enum Fault {
        NONE("2.0", "UPDATED"),
        DOWNLOAD("2.0", "UPDATED"),
        VERIFY("2.0", "UPDATED"),
        PREPARE("2.0", "UPDATED"),
        INSTALL("2.0", "UPDATED"),
        PROVE("2.0", "UPDATED"),
        NEVER_PROVEN("1.0", "FAILED"),
        RESTORE_ONCE("2.0", "UPDATED");

        private final String version;
        private final String state;

        Fault(String version, String state) {
            this.version = version;
            this.state = state;
        }

        void prepare(FakeGateway gateway) {
            switch (this) {
                case NONE -> {}
                case NEVER_PROVEN -> gateway.fail(Activity.PROVE, Integer.MAX_VALUE);
                case RESTORE_ONCE -> {
                    gateway.fail(Activity.PROVE, 1);
                    gateway.fail(Activity.RESTORE, 1);
                }
                default -> gateway.fail(Activity.valueOf(name()), 1);
            }
        }
    }

    private final Map<String, Map<Fault, String>> matrix = new LinkedHashMap<>();

    @ParameterizedTest
    @EnumSource(Fault.class)
    void theOutcomeDoesNotDependOnWhenTheProcessIsKilled(Fault fault) {
        int points = undisturbed(fault).crashes.passed().size();
        assertThat(points).isGreaterThan(30);
        for (int i = 0; i < points; i++) {
            int point = i;
            Bench bench = bench(fault);
            bench.crashes.killAt(number -> number == point);
            String state = killed(bench);
            bench.runThroughCrashes(LONG);
            String where = state + " | " + bench.crashes.passed().get(point);
            assertOutcome(bench, fault, where);
            note(where, fault, bench);
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void theOutcomeDoesNotDependOnTwoKillsInARow(Fault fault) {
        int points = undisturbed(fault).crashes.passed().size();
        for (int i = 0; i < points; i++) {
            int point = i;
            Bench bench = bench(fault);
            bench.crashes.killAt(number -> number == point || number == point + 3);
            bench.runThroughCrashes(LONG);
            assertOutcome(bench, fault, "twice from " + bench.crashes.passed().get(point));
        }
    }

    @Test
    void aVersionThatBringsTheGatewayDownIsTakenBackAndGivenUp() {
        for (String moment : List.of("before INSTALL", "amid INSTALL", "after INSTALL", "before PROVE")) {
            Bench bench = bench(Fault.NONE);
            bench.crashes.killAt(point -> bench.crashes.passed().get(point).equals(moment));
            bench.runThroughCrashes(LONG);
            assertThat(bench.gateway.installed()).as(moment).isEqualTo(FakeGateway.OLD);
            assertThat(bench.cloud.states()).as(moment).endsWith("FAILED").doesNotContain("UPDATED");
            assertThat(bench.gateway.runs(Activity.RESTORE)).as(moment).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"VERIFY, verification", "PREPARE, preparation"})
    void aPackageThatBringsTheGatewayDownBeforeItIsInstalledIsGivenUp(Activity activity, String name) {
        Bench bench = bench(Fault.NONE);
        bench.crashes.killAt(point -> bench.crashes.passed().get(point).equals("before " + activity));
        bench.runThroughCrashes(LONG);
        assertThat(bench.gateway.installed()).isEqualTo(FakeGateway.OLD);
        assertThat(bench.gateway.runs(Activity.INSTALL)).isZero();
        assertThat(bench.gateway.runs(activity)).isEqualTo(12);
        assertThat(bench.cloud.states()).endsWith("FAILED").doesNotContain("UPDATING");
        assertThat(bench.cloud.values("sw_error")).last().isEqualTo("its " + name + " was interrupted 4 times");
    }

    @Test
    void whatCannotEvenBeTakenBackEndsTooAndSaysSo() {
        Bench bench = bench(Fault.NEVER_PROVEN);
        bench.gateway.fail(Activity.RESTORE, Integer.MAX_VALUE);
        bench.runThroughCrashes(LONG);
        assertThat(bench.cloud.values("sw_error")).last().asString().contains("cannot be restored: RESTORE failed");
        assertThat(bench.store.load().orElseThrow().running().release()).isEmpty();
    }

    private static Bench undisturbed(Fault fault) {
        Bench bench = bench(fault);
        bench.runFor(LONG);
        assertOutcome(bench, fault, "undisturbed");
        return bench;
    }

    private static Bench bench(Fault fault) {
        Bench bench = new Bench();
        fault.prepare(bench.gateway);
        bench.offerVersion("2.0");
        return bench;
    }

    /** @return the state on the disk when it was killed */
    private static String killed(Bench bench) {
        try {
            bench.runFor(LONG);
        } catch (Crash expected) {
            String state = bench.store.state();
            bench.restart();
            return state;
        }
        throw new AssertionError("was not killed");
    }

    private static void assertOutcome(Bench bench, Fault fault, String where) {
        List<String> states = bench.cloud.states();
        assertThat(bench.gateway.installed()).as(where).isEqualTo(fault.version);
        assertThat(states).as(where).last().isEqualTo(fault.state);
        assertThat(states.stream().filter("UPDATED"::equals).count())
                .as(where)
                .isEqualTo(fault.state.equals("UPDATED") ? 1 : 0);
        for (List<String> oneTry : tries(states)) {
            assertThat(Stream.of("DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "UPDATED"))
                    .as(where)
                    .startsWith(oneTry.toArray(String[]::new));
        }
    }

    /** What was told of each try, without its failure. */
    private static List<List<String>> tries(List<String> states) {
        List<List<String>> tries = new ArrayList<>();
        tries.add(new ArrayList<>());
        for (String state : states) {
            if (state.equals("FAILED")) {
                tries.add(new ArrayList<>());
            } else {
                tries.get(tries.size() - 1).add(state);
            }
        }
        return tries.stream().filter(each -> !each.isEmpty()).toList();
    }

    private void note(String where, Fault fault, Bench bench) {
        String outcome = bench.gateway.installed() + " "
                + bench.cloud.values("sw_state").get(bench.cloud.states().size() - 1);
        matrix.computeIfAbsent(where, row -> new LinkedHashMap<>())
                .merge(fault, outcome, (a, b) -> a.equals(b) ? a : a + ", " + b);
    }

    @AfterAll
    void print() throws IOException {
        StringBuilder text =
                new StringBuilder("Killed once, and started again: what runs in the end, and what was told last.\n\n");
        text.append("| state on disk | killed |");
        Stream.of(Fault.values())
                .forEach(fault -> text.append(' ').append(fault).append(" |"));
        text.append("\n|---|---|").append("---|".repeat(Fault.values().length)).append('\n');
        matrix.forEach((where, row) -> {
            text.append("| ").append(where).append(" |");
            Stream.of(Fault.values())
                    .forEach(fault -> text.append(' ')
                            .append(row.getOrDefault(fault, "-"))
                            .append(" |"));
            text.append('\n');
        });
        Files.writeString(Path.of("target", "ota-matrix.md"), text);
    }
}
