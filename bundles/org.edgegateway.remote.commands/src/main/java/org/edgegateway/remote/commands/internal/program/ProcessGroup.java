// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program and all that it started. Where the system has {@code setsid}, that is a process group of its own, which is
 * killed at once, also what has lost its parent; elsewhere, the descendants are.
 */
final class ProcessGroup {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessGroup.class);
    private static final Optional<String> SETSID = Stream.of("/usr/bin/setsid", "/bin/setsid")
            .filter(file -> Files.isExecutable(Path.of(file)))
            .findFirst();
    private static final long KILL_SECONDS = 5;

    /** The shell's own command, as slim systems have no other; the second form is for shells that do not know the first. */
    private static final String KILL_GROUP = "kill -s KILL -- \"-$0\" || kill -KILL \"-$0\"";

    private final Process leader;

    private ProcessGroup(Process leader) {
        this.leader = leader;
    }

    /** Starts a program as the leader of its group. */
    static ProcessGroup start(ProcessBuilder program) throws IOException {
        List<String> line = new ArrayList<>();
        SETSID.ifPresent(line::add);
        line.addAll(program.command());
        return new ProcessGroup(program.command(line).start());
    }

    Process leader() {
        return leader;
    }

    /**
     * Ends all of it without asking; what it wrote before can still be read. Not disturbed by an interrupt, which stays set.
     */
    void kill() {
        List<ProcessHandle> descendants = leader.descendants().toList();
        if (SETSID.isPresent()) {
            signalGroup();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
        // by its handle: the process itself would close the stream that is being read
        leader.toHandle().destroyForcibly();
    }

    private void signalGroup() {
        boolean interrupted = Thread.interrupted();
        try {
            Process kill = new ProcessBuilder("sh", "-c", KILL_GROUP, String.valueOf(leader.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!kill.waitFor(KILL_SECONDS, TimeUnit.SECONDS)) {
                kill.destroyForcibly();
            }
        } catch (IOException e) {
            LOG.warn(
                    "The process group of a program cannot be killed, its processes are one by one: {}",
                    e.getMessage());
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
