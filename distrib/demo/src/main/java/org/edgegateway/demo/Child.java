// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that says on its output when it is ready; everything it says goes to a log file. */
final class Child {

    private static final long READY_SECONDS = 60;

    private final String name;
    private final Process process;
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private volatile String lastLine = "it said nothing";

    private Child(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @param readyPrefix how the line begins that says so
     */
    static Child start(String name, List<String> command, Path log, String readyPrefix) throws DemoException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            Child child = new Child(name, process);
            Thread reader = new Thread(() -> child.read(log, readyPrefix), "output of the " + name);
            reader.setDaemon(true);
            reader.start();
            child.readyLine();
            return child;
        } catch (IOException e) {
            throw new DemoException("the " + name + " cannot be started: " + e.getMessage());
        }
    }

    /** The line with which the process said that it is ready. */
    String readyLine() throws DemoException {
        try {
            return ready.get(READY_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new DemoException("the " + name + " stopped: " + lastLine);
        } catch (TimeoutException e) {
            kill();
            throw new DemoException("the " + name + " was not ready in " + READY_SECONDS + " s: " + lastLine);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoException("interrupted");
        }
    }

    private void read(Path log, String readyPrefix) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                if (line.startsWith(readyPrefix)) {
                    ready.complete(line);
                } else if (!line.isBlank()) {
                    lastLine = line;
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(new UncheckedIOException(e));
        }
        ready.completeExceptionally(new IllegalStateException("ended"));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** Ends it in good order. */
    void stop() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
