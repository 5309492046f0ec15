// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import java.util.EnumMap;
import java.util.Map;

/** What kills did. Not thread-safe. */
public final class KillCount {

    /** How far a push had come when the kill hit, as far as it can be seen from outside. */
    public enum Stage {
        BEFORE_WRITING,
        IN_A_WRITE,
        BETWEEN_WRITES,
        BEFORE_REPORT,
        RESTART_OWED,
        ALL_DONE
    }

    private final Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    private int kills;
    private int torn;
    private int wentBack;
    private int late;
    private int restartsMissing;
    private int leftTemporary;
    private long wrongInTheEnd;
    private int temporaryInTheEnd;

    void kill(Stage stage, int temporaryFiles) {
        kills++;
        stages.merge(stage, 1, Integer::sum);
        leftTemporary += temporaryFiles > 0 ? 1 : 0;
    }

    void look(String key, WantedFile.Fault fault) {
        if (fault != WantedFile.Fault.NOTHING) {
            System.err.println("faults: " + key + " after " + kills + " kills: " + fault);
        }
        torn += fault == WantedFile.Fault.TORN ? 1 : 0;
        wentBack += fault == WantedFile.Fault.WENT_BACK ? 1 : 0;
    }

    void life(boolean right, boolean restarted) {
        late += right ? 0 : 1;
        restartsMissing += restarted ? 0 : 1;
    }

    void end(long wrong, int temporaryFiles) {
        wrongInTheEnd = wrong;
        temporaryInTheEnd = temporaryFiles;
    }

    public int kills() {
        return kills;
    }

    public int at(Stage stage) {
        return stages.getOrDefault(stage, 0);
    }

    /** Looks that found neither the old content nor the new one. */
    public int torn() {
        return torn;
    }

    /** Looks that found an older content than was found before. */
    public int wentBack() {
        return wentBack;
    }

    /** Lives in which files or what the server knew of them did not become right within a minute. */
    public int neverRight() {
        return late;
    }

    /** Lives in which a restart that was owed was not done within a minute. */
    public int restartsMissing() {
        return restartsMissing;
    }

    /** Kills that left a temporary file. */
    public int leftTemporary() {
        return leftTemporary;
    }

    /** Files that are not as wanted, or of which the server was told a wrong hash, in the end. */
    public long wrongInTheEnd() {
        return wrongInTheEnd;
    }

    public int temporaryInTheEnd() {
        return temporaryInTheEnd;
    }
}
