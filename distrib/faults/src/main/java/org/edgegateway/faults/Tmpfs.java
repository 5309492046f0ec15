// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A small file system in memory, mounted for the purpose, which needs root. */
public final class Tmpfs implements AutoCloseable {

    private final Path folder;

    private Tmpfs(Path folder) {
        this.folder = folder;
    }

    /** Mounts one; empty when this process may not. */
    public static Optional<Tmpfs> mount(Path folder, int bytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + bytes, "tmpfs", folder.toString());
        return mounted ? Optional.of(new Tmpfs(folder)) : Optional.empty();
    }

    public Path folder() {
        return folder;
    }

    /** Lets nothing be written from now on. No file may be open for writing. */
    public void makeReadOnly() throws IOException, InterruptedException {
        require(run("mount", "-o", "remount,ro", folder.toString()));
    }

    public void makeWritable() throws IOException, InterruptedException {
        require(run("mount", "-o", "remount,rw", folder.toString()));
    }

    @Override
    public void close() throws IOException {
        try {
            require(run("umount", "--lazy", folder.toString()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + folder + " stays mounted", interrupted);
        }
    }

    private void require(boolean done) throws IOException {
        if (!done) {
            throw new IOException("the file system in " + folder + " cannot be changed");
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
