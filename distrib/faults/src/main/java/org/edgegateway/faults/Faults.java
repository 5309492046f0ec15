// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import com.google.gson.GsonBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The long form: runs everything, prints the figures and writes them as one flat JSON object. */
public final class Faults {

    private static final int CHANGES = 40;

    private Faults() {}

    /** @param arguments the name of the suite, its result file, the simulator's jar, how often to kill */
    public static void main(String... arguments) throws Exception {
        if (arguments.length != 4 || !arguments[0].equals("delivery")) {
            System.err.println("usage: faults delivery [KILLS]");
            System.exit(2);
        }
        Path result = Path.of(arguments[1]);
        Path jar = Path.of(arguments[2]);
        Path work = Files.createTempDirectory(result.getParent(), "faults-");
        Map<String, Long> figures = new LinkedHashMap<>();
        long start = System.nanoTime();
        Corruption.Result corruption = new Corruption(work).run(1_000);
        figures.put("corruptions", (long) corruption.corruptions());
        figures.put("open_failures", (long) corruption.openFailures());
        figures.put("silent_losses", (long) corruption.silent());
        figures.put("wrong_records", (long) corruption.wrong());
        figures.put("missing_max_per_corruption", (long) corruption.missingMax());
        long cuts = 0;
        long lost = 0;
        for (Profile profile : Profile.values()) {
            BadWeather.Result weather = new BadWeather(work, jar).run(profile, CHANGES);
            String name = profile.name().toLowerCase(java.util.Locale.ROOT);
            figures.put(name + "_published", weather.published());
            figures.put(name + "_lost", weather.lost());
            figures.put(name + "_duplicates", weather.duplicates());
            figures.put(name + "_cuts", weather.cuts());
            cuts += weather.cuts();
            lost += weather.lost();
        }
        Kills.Result kills = new Kills(work).run(jar, Integer.parseInt(arguments[3]));
        figures.put("kills", (long) kills.kills());
        figures.put("published_by_killed", kills.published());
        figures.put("duplicates_max_per_kill", kills.duplicatesMaxPerKill());
        figures.put("window", (long) Devices.WINDOW);
        figures.put("cuts", cuts);
        figures.put("lost", lost + kills.lost());
        figures.put("run_s", (System.nanoTime() - start) / 1_000_000_000L);
        figures.forEach((name, value) -> System.out.printf("%-32s %12d%n", name, value));
        Files.writeString(result, new GsonBuilder().setPrettyPrinting().create().toJson(figures) + "\n");
        System.out.println("written to " + result);
        System.exit(lost + kills.lost() + corruption.openFailures() + corruption.wrong() == 0 ? 0 : 1);
    }
}
