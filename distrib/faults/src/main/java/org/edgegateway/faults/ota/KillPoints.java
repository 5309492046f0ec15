// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Processes killed at every point of an update, in every state and between every two; another one goes on. */
public final class KillPoints {

    private final Path folder;
    private final Server server;
    private final Outcomes byState = new Outcomes("state on disk");
    private final Outcomes byPoint = new Outcomes("state on disk, killed");
    private int missed;

    KillPoints(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Kills at some points, first of all of them.
     *
     * @param each 1 for all points, 2 for every second one, ..
     */
    void run(Course course, String name, Predicate<Point> where, int each) throws Exception {
        List<Point> points = points(course).stream().filter(where).toList();
        for (int i = 0; i < points.size(); i += each) {
            Point point = points.get(i);
            int occurrence = Collections.frequency(points.subList(0, i), point);
            int[] seen = {0};
            OnceAt kill = new OnceAt(at -> at.equals(point) && seen[0]++ == occurrence, at -> Script.Reply.KILL);
            Verdict verdict = new Trial(folder, server.port()).run(course, kill, false);
            missed += kill.reached() ? 0 : 1;
            byState.add(point.state(), name, verdict);
            byPoint.add(point.state() + ", " + point.moment(), name, verdict);
        }
    }

    /** Those that an undisturbed update passes. */
    private List<Point> points(Course course) throws Exception {
        List<Point> points = new ArrayList<>();
        Verdict verdict = new Trial(folder, server.port())
                .run(
                        course,
                        point -> {
                            points.add(point);
                            return Script.Reply.GO;
                        },
                        false);
        byState.add("(undisturbed)", "killed", verdict);
        return points;
    }

    public Outcomes byState() {
        return byState;
    }

    public Outcomes byPoint() {
        return byPoint;
    }

    /** Points that an update did not come to, as threads went another way than before. */
    public int missed() {
        return missed;
    }
}
