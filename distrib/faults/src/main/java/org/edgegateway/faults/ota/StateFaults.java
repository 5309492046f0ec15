// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something goes wrong outside of the process, once in each state: the update ends as if nothing had. */
public final class StateFaults {

    /** What goes wrong, when the state is on the disk and nothing else has been done in it. */
    public enum Fault {
        LINK_CUT,
        SERVER_KILLED,
        CLOCK_A_DAY_ON,
        CLOCK_A_DAY_BACK,
        CLOCK_TEN_YEARS_ON,
        CLOCK_TEN_YEARS_BACK,
        /** Already when the state is to be saved. */
        DISK_FULL
    }

    /** Those of an update that succeeds. */
    public static final List<String> GOOD =
            List.of("Deferred", "Downloading", "Downloaded", "Verified", "Preparing", "Installing", "Proving", "Idle");

    /** What comes afterwards if it does not. */
    public static final List<String> BAD = List.of("RollingBack", "Failed");

    private static final Duration YEARS = Duration.ofDays(3_652);

    private final Path folder;
    private final Server server;
    private final Optional<SmallDisk> disk;
    private final Outcomes outcomes = new Outcomes("state");

    StateFaults(Path folder, Server server, Optional<SmallDisk> disk) {
        this.folder = folder;
        this.server = server;
        this.disk = disk;
    }

    void run(Course course, Fault fault, String state) throws Exception {
        if (fault == Fault.DISK_FULL && disk.isEmpty()) {
            return;
        }
        Path files = fault == Fault.DISK_FULL ? disk.orElseThrow().emptyFolder() : folder;
        Verdict verdict = new Trial(files, server.port()).run(course, script(fault, state), false);
        outcomes.add(state, fault.name(), verdict);
    }

    private Script script(Fault fault, String state) {
        String entered = "after saving " + state;
        return switch (fault) {
            case LINK_CUT -> once(entered, server::cut);
            case SERVER_KILLED -> once(entered, server::restart);
            case CLOCK_A_DAY_ON -> jump(entered, Duration.ofDays(1));
            case CLOCK_A_DAY_BACK -> jump(entered, Duration.ofDays(-1));
            case CLOCK_TEN_YEARS_ON -> jump(entered, YEARS);
            case CLOCK_TEN_YEARS_BACK -> jump(entered, YEARS.negated());
            case DISK_FULL -> new FullUntilNextTime("before saving " + state, disk.orElseThrow());
        };
    }

    private interface Trouble {
        void make() throws IOException;
    }

    private static Script once(String moment, Trouble trouble) {
        return new OnceAt(point -> point.is(moment), point -> {
            trouble.make();
            return Script.Reply.GO;
        });
    }

    private static Script jump(String moment, Duration by) {
        return new OnceAt(point -> point.is(moment), point -> Script.Reply.jump(by));
    }

    public Outcomes outcomes() {
        return outcomes;
    }
}
