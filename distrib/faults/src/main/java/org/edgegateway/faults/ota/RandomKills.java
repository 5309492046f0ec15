// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.edgegateway.cloud.api.UpdateKind;

/** Processes that update something are killed at random instants; the next one goes on, until all is done. */
public final class RandomKills {

    private static final int KILLS_PER_UPDATE = 10;
    private static final int LONGEST_LIFE_MILLIS = 1_000;

    private final Path folder;
    private final Server server;
    private int updates;
    private int kills;
    private int wrong;
    private int toldAgain;

    RandomKills(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    /** @param courses one for each kind that is updated, at once and over one connection */
    void run(int mostKills, List<Course> courses) throws Exception {
        int left = mostKills;
        while (left > 0) {
            left -= update(Math.min(left, KILLS_PER_UPDATE), courses);
        }
    }

    /** @return how often it was killed, at least once */
    private int update(int most, List<Course> courses) throws Exception {
        new Trial(folder, server.port());
        List<Assignment> assigned = courses.stream().map(Course::assigned).toList();
        Launch launch = new Launch(server.port(), folder, false, Launch.ANY_NUMBER, Launch.ANY_NUMBER, assigned);
        Trial.begin(launch);
        int killed = 0;
        Gateway.End end = Gateway.End.OVER;
        while (end == Gateway.End.OVER && killed < most) {
            int life = ThreadLocalRandom.current().nextInt(LONGEST_LIFE_MILLIS);
            end = Gateway.live(launch, Script.NONE, Duration.ofMillis(life));
            killed += end == Gateway.End.OVER ? 1 : 0;
        }
        if (end == Gateway.End.OVER) {
            end = Gateway.live(launch, Script.NONE, Trial.PATIENCE);
        }
        for (Course course : courses) {
            updates++;
            UpdateKind kind = course.assigned().kind();
            toldAgain += Told.again(launch.told(kind), kind);
            wrong += Verdict.of(launch, course, end, false).right() ? 0 : 1;
        }
        kills += killed;
        return Math.max(1, killed);
    }

    public int updates() {
        return updates;
    }

    /** While they were being made. */
    public int kills() {
        return kills;
    }

    /** States that were handed over twice, as the same point of telemetry. */
    public int toldAgain() {
        return toldAgain;
    }

    /** Updates that were not done in the end, left another file, or were not told once and in order. */
    public int wrong() {
        return wrong;
    }
}
