// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.edgegateway.faults.Folders;

/** Updates carried through by one process after the other, until they are done. */
final class Trial {

    static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final int MOST_LIVES = 1_000;

    private final Path folder;
    private final int port;

    /** @param folder for all files of the gateway; what is there is deleted */
    Trial(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        if (Files.exists(folder)) {
            Folders.deleteContent(folder);
        }
        Files.createDirectories(folder);
    }

    /** In step, with a script that is given every point of every life. */
    Verdict run(Course course, Script script, boolean failures) throws Exception {
        int tries = failures ? Launch.ANY_NUMBER : 1;
        Launch launch = new Launch(port, folder, true, tries, 3, List.of(course.assigned()));
        begin(launch);
        Gateway.End end = Gateway.End.KILLED;
        for (int life = 0; life < MOST_LIVES && end == Gateway.End.KILLED; life++) {
            end = Gateway.live(launch, script, PATIENCE);
        }
        return Verdict.of(launch, course, end, failures);
    }

    /** What runs before. */
    static void begin(Launch launch) throws IOException {
        for (Assignment assigned : launch.assignments()) {
            Path application = Files.createDirectories(launch.application(assigned.kind()));
            Files.write(application.resolve(Application.FILE), Course.OLD);
        }
    }
}
