// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.edgegateway.faults.power.PowerCuts;

/** The long form of all fault tests of the delivery, one after the other; each puts its figures. */
final class LongRun {

    private static final int CORRUPTIONS = 1_000;
    private static final int POWER_SEEDS = 360;
    private static final int DISK_ROUNDS = 50;
    private static final int CHANGES = 48;
    private static final int SESSIONS = 500;
    private static final int POISONOUS = 3;
    private static final Duration SERVER_DOWN = Duration.ofSeconds(30);

    private final Path folder;
    private final Path simulatorJar;
    private final Figures figures = new Figures();
    private long lost;

    LongRun(Path folder, Path simulatorJar) {
        this.folder = folder;
        this.simulatorJar = simulatorJar;
    }

    Figures run(int kills) throws Exception {
        long start = System.nanoTime();
        step("files corrupted");
        corrupt();
        step("power cut");
        cutPower();
        step("disk full and read-only");
        put("disk_full", new BadDisk(folder).full(DISK_ROUNDS));
        put("read_only", new BadDisk(folder).readOnly(DISK_ROUNDS));
        badWeather();
        step("poison, and a server with limits");
        poison();
        keepToLimits();
        step("publishers killed");
        kill(kills);
        figures.none("lost", lost);
        step("server restarted under " + SESSIONS + " sessions");
        storm();
        figures.put("run_s", Duration.ofNanos(System.nanoTime() - start).toSeconds());
        return figures;
    }

    private static void step(String name) {
        System.err.println("faults: " + name + " ...");
    }

    private void corrupt() throws IOException {
        Corruption.Result result = new Corruption(folder).run(CORRUPTIONS);
        figures.put("corruptions", result.corruptions());
        figures.none("open_failures", result.openFailures());
        figures.none("silent_losses", result.silent());
        figures.none("wrong_records", result.wrong());
        figures.put("missing_max_per_corruption", result.missingMax());
    }

    private void cutPower() throws InterruptedException {
        PowerCuts.Result result = new PowerCuts().run(POWER_SEEDS);
        figures.put("power_cuts", result.cuts());
        figures.put("power_cut_stored", result.stored());
        figures.put("power_cut_lost", result.lost());
        figures.none("power_cut_lost_outside_window", result.outside());
        figures.put("power_cut_oldest_lost_ms", result.oldestMillis());
        figures.none("power_cut_wrong_records", result.wrong());
        figures.none("power_cut_open_failures", result.openFailures());
    }

    private void put(String name, BadDisk.Result result) {
        figures.put(name + "_rounds", result.rounds());
        figures.put(name + "_stored", result.stored());
        figures.none(name + "_lost", result.lost());
        figures.none(name + "_wrong_records", result.wrong());
        figures.none(name + "_silent", result.silent());
        figures.none(name + "_stuck", result.stuck());
    }

    private void badWeather() throws Exception {
        long cuts = 0;
        for (Profile profile : Profile.values()) {
            String name = profile.name().toLowerCase(Locale.ROOT);
            step("network " + name);
            BadWeather.Result result = new BadWeather(folder, simulatorJar).run(profile, CHANGES);
            figures.put(name + "_published", result.published());
            figures.put(name + "_lost", result.lost());
            figures.put(name + "_duplicates", result.duplicates());
            figures.put(name + "_cuts", result.cuts());
            cuts += result.cuts();
            lost += result.lost();
        }
        figures.put("cuts", cuts);
    }

    private void poison() throws Exception {
        Set<Long> poisonous =
                LongStream.range(0, POISONOUS).map(n -> n * 3_333).boxed().collect(Collectors.toSet());
        Poison.Result result = new Poison(folder, simulatorJar).run(10_000, poisonous);
        figures.put("poison_published", result.published());
        figures.none("poison_missed", POISONOUS - result.quarantined());
        figures.none("poison_lost", result.lost());
        figures.put("poison_connections", result.cuts());
        lost += result.lost();
    }

    private void keepToLimits() throws Exception {
        Quota.Result result = new Quota(folder, simulatorJar).run(6_000);
        figures.put("limited_published", result.published());
        figures.none("limited_waiting", result.waiting());
        figures.none("limited_cuts", result.ended());
        figures.put("limited_s", result.took().toSeconds());
    }

    private void kill(int times) throws Exception {
        Kills.Result result = new Kills(folder).run(simulatorJar, times);
        figures.put("kills", result.kills());
        figures.put("published_by_killed", result.published());
        figures.put("lost_by_killed", result.lost());
        figures.put("window", Devices.WINDOW);
        figures.atMost("duplicates_max_per_kill", result.duplicatesMaxPerKill(), Devices.WINDOW);
        lost += result.lost();
    }

    private void storm() throws Exception {
        Storm.Result result = new Storm(simulatorJar).run(SESSIONS, SERVER_DOWN);
        int seconds = (int) SERVER_DOWN.toSeconds();
        System.out.println("attempts to connect in each second after the server was killed: "
                + Arrays.toString(result.attempts()));
        figures.put("storm_sessions", result.sessions());
        figures.put("storm_down_s", seconds);
        figures.put("storm_back_s", result.backSeconds());
        figures.put("storm_attempts", result.total());
        figures.put("storm_attempts_mean_per_s", Math.round(result.mean(seconds)));
        figures.atMost("storm_attempts_peak_per_s", result.peak(), Math.round(2 * result.mean(seconds)));
        figures.put("storm_attempts_peak_second", result.peakSecond());
    }
}
