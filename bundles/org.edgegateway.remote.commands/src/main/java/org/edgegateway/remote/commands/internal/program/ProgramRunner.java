// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.program;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs within their limits: without a shell, without input, with four variables of the environment only, with
 * standard error among the output. Of what a program leaves running when it ends by itself, nothing is heard any more.
 * Thread-safe; the caller's thread waits, and when it is interrupted the program is killed.
 */
public final class ProgramRunner implements AutoCloseable {

    private static final Set<String> ENVIRONMENT = Set.of("PATH", "HOME", "LANG", "TZ");
    private static final File NO_INPUT = new File("/dev/null");
    private static final long LOOK_MILLIS = 20;

    private final ProgramLimits limits;
    private final Set<ProcessGroup> running = ConcurrentHashMap.newKeySet();

    public ProgramRunner(ProgramLimits limits) {
        this.limits = limits;
    }

    /**
     * Runs a program.
     *
     * @param arguments the program first
     * @throws IOException when it cannot be started; the message says why
     */
    public ProgramResult run(List<String> arguments) throws IOException, InterruptedException {
        if (!Files.isDirectory(limits.folder())) {
            throw new IOException("the working folder " + limits.folder() + " does not exist");
        }
        ProcessGroup group = ProcessGroup.start(builder(arguments));
        running.add(group);
        boolean done = false;
        try {
            ProgramResult result = await(group);
            done = result instanceof ProgramResult.Ended;
            return result;
        } finally {
            running.remove(group);
            if (!done) {
                group.kill();
            }
            group.leader().getInputStream().close();
        }
    }

    private ProcessBuilder builder(List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(arguments)
                .directory(limits.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(NO_INPUT);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(ENVIRONMENT);
        return builder;
    }

    private ProgramResult await(ProcessGroup group) throws IOException, InterruptedException {
        Process leader = group.leader();
        ProgramOutput output = new ProgramOutput(leader.getInputStream(), limits.outputBytes());
        long deadline = System.nanoTime() + limits.time().toNanos();
        boolean ended = false;
        while (!ended && System.nanoTime() - deadline < 0) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while a program ran");
            }
            ended = !output.take() && leader.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (!ended) {
            return new ProgramResult.Killed(output.text(), output.isCut());
        }
        takeRest(output, deadline);
        return new ProgramResult.Ended(leader.exitValue(), output.text(), output.isCut());
    }

    /** What the program wrote before it ended; a process that it left behind may go on writing. */
    private static void takeRest(ProgramOutput output, long deadline) throws IOException {
        boolean more = true;
        while (more && System.nanoTime() - deadline < 0) {
            more = output.take();
        }
    }

    /** Kills what runs. */
    @Override
    public void close() {
        running.forEach(ProcessGroup::kill);
    }
}
