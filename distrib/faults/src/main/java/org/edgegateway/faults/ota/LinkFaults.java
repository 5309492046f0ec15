// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.edgegateway.faults.proxy.Weather;

/** What may happen to a download on its way. */
public final class LinkFaults {

    private static final Duration DELAY = Duration.ofMillis(100);
    private static final String TENTH = " %";

    private final Path folder;
    private final Server server;
    private final Outcomes outcomes = new Outcomes("while downloading");

    LinkFaults(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    /** Some of the parts are spoiled, each third one until it was done so often. */
    void spoil(Course course, ChunkFaults.Kind kind, int times) throws Exception {
        server.chunks().spoil(kind, times, 3);
        run("parts " + kind, course, Script.NONE, kind == ChunkFaults.Kind.CORRUPT);
    }

    /** At each tenth of the package. */
    void cut(Course course) throws Exception {
        run(
                "link cut at each tenth",
                course,
                point -> {
                    if (point.moment().endsWith(TENTH)) {
                        server.cut();
                    }
                    return Script.Reply.GO;
                },
                false);
    }

    void delay(Course course) throws Exception {
        weather("link with 100 ms in each direction", Weather.delayed(DELAY), course);
    }

    void satellite(Course course) throws Exception {
        weather("link with 600 ms in each direction, and resets", Weather.SATELLITE, course);
    }

    private void weather(String name, Weather weather, Course course) throws Exception {
        server.weather(weather);
        run(name, course, Script.NONE, false);
        server.weather(Weather.FINE);
    }

    /** The server's word about the package is wrong. */
    void wrongChecksum(Course course) throws Exception {
        Assignment wrong = course.assigned().withChecksum("0".repeat(64));
        List<String> told = List.of("DEFERRED", "DOWNLOADING", "DOWNLOADED", "FAILED");
        run("wrong checksum", new Course(wrong, Course.OLD, told), Script.NONE, false);
    }

    /**
     * Kills the server at each tenth of the package and starts it again.
     *
     * @return how many parts were asked for beyond those of the package and those in flight at each kill
     */
    int killServer(Course course) throws Exception {
        int before = server.chunks().requests();
        int[] restarts = {0};
        run(
                "server killed at each tenth",
                course,
                point -> {
                    if (point.moment().endsWith(TENTH)) {
                        restarts[0]++;
                        server.restart();
                    }
                    return Script.Reply.GO;
                },
                false);
        int asked = server.chunks().requests() - before;
        return Math.max(0, asked - course.parts() - restarts[0] * ManagedKind.IN_FLIGHT);
    }

    private void run(String name, Course course, Script script, boolean failures) throws Exception {
        int before = server.chunks().requests();
        long begin = System.nanoTime();
        Verdict verdict = new Trial(folder, server.port()).run(course, script, failures);
        outcomes.add(name, "outcome", verdict);
        outcomes.note(name, "parts", String.valueOf(course.parts()));
        outcomes.note(name, "asked for", String.valueOf(server.chunks().requests() - before));
        outcomes.note(name, "seconds", "%.1f".formatted((System.nanoTime() - begin) / 1e9));
    }

    public Outcomes outcomes() {
        return outcomes;
    }
}
