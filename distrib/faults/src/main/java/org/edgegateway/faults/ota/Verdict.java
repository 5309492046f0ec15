// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.edgegateway.faults.Folders;

/**
 * How an update ended.
 *
 * @param outcome what was told last, or what is wrong
 * @param right whether it ended as it should
 */
record Verdict(String outcome, boolean right) {

    /** @param failures whether tries may have failed before the last one */
    static Verdict of(Launch launch, Course course, Gateway.End end, boolean failures) throws IOException {
        Assignment assigned = course.assigned();
        List<String> states = Told.states(launch.told(assigned.kind()), assigned.kind());
        if (end != Gateway.End.DONE) {
            return wrong("not done, but " + end + ", told " + states, launch);
        }
        if (!(failures ? course.isToldAfterFailures(states) : course.isTold(states))) {
            return wrong("told " + states, launch);
        }
        Path file = launch.application(assigned.kind()).resolve(Application.FILE);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), course.inTheEnd())) {
            return wrong("the file is not what it should be", launch);
        }
        return new Verdict(states.get(states.size() - 1), true);
    }

    /** Keeps the gateway's files to be looked at. */
    private static Verdict wrong(String what, Launch launch) throws IOException {
        Path kept = launch.folder().resolveSibling("wrong-" + System.nanoTime());
        Folders.copy(launch.folder(), kept);
        System.err.println("faults: wrong, see " + kept + ": " + what);
        return new Verdict(what, false);
    }
}
