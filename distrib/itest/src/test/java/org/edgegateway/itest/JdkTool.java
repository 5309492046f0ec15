// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the JDK that runs these tests. */
record JdkTool(String name) {

    static final JdkTool KEYTOOL = new JdkTool("keytool");
    static final JdkTool JARSIGNER = new JdkTool("jarsigner");

    /**
     * Runs it and waits for its end.
     *
     * @param folder for what it says
     */
    void run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(arguments);
        Path said = folder.resolve(name + ".out");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IOException(name + " failed: " + Files.readString(said));
        }
    }
}
