// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.util.List;

/** A disk that gets full in the midst of an activity: the try fails, aloud, and the next one succeeds once there is room. */
public final class FullDisk {

    /** Where the disk gets full. */
    public static final List<String> MOMENTS =
            List.of("before DOWNLOAD", "at 50 %", "before PREPARE", "before INSTALL");

    /** Enough for the state, too little for a package. */
    private static final int A_LITTLE = 150_000;

    private final Server server;
    private final SmallDisk disk;
    private final Outcomes outcomes = new Outcomes("disk full");

    FullDisk(Server server, SmallDisk disk) {
        this.server = server;
        this.disk = disk;
    }

    /** Not even the state can be saved until there is room. */
    void run(Course course, String moment) throws Exception {
        int[] saves = {-1};
        Script script = point -> {
            if (saves[0] < 0 && point.is(moment)) {
                saves[0] = 0;
                disk.fill(0);
            } else if (saves[0] >= 0 && point.moment().startsWith("before saving") && ++saves[0] == 2) {
                disk.makeRoom();
            }
            return Script.Reply.GO;
        };
        outcomes.add(moment, "outcome", new Trial(disk.emptyFolder(), server.port()).run(course, script, true));
    }

    /** The package does not fit, of which the server is told, until there is room. */
    void tooSmall(Course course) throws Exception {
        OnceAt full = new OnceAt(point -> point.is("before saving Downloading"), point -> {
            disk.fill(A_LITTLE);
            return Script.Reply.GO;
        });
        Script script = point -> {
            if (point.is("after telling FAILED")) {
                disk.makeRoom();
            }
            return full.at(point);
        };
        outcomes.add(
                "the package does not fit",
                "outcome",
                new Trial(disk.emptyFolder(), server.port()).run(course, script, true));
    }

    public Outcomes outcomes() {
        return outcomes;
    }
}
