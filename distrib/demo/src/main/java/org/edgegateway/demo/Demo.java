// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import java.io.IOException;
import java.nio.file.Path;

/** Starts the demo from the command line. Exit code 0 only if everything published has arrived. */
public final class Demo {

    private static final int INCOMPLETE = 1;
    private static final int FAILED = 2;

    private Demo() {}

    /**
     * Runs the demo.
     *
     * @param arguments see {@link DemoOptions}; the system properties {@code demo.home} and {@code demo.simulator} say
     *     where the build put the bundles and the simulator
     */
    public static void main(String... arguments) throws InterruptedException {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) throws InterruptedException {
        try {
            DemoOptions options = DemoOptions.parse(arguments);
            Workspace workspace = Workspace.open(options);
            try {
                return run(options, workspace);
            } finally {
                remove(workspace);
            }
        } catch (DemoException e) {
            System.err.println("demo: " + e.getMessage());
            return FAILED;
        }
    }

    private static int run(DemoOptions options, Workspace workspace) throws DemoException, InterruptedException {
        Run run = new Run(
                options,
                workspace,
                Path.of(System.getProperty("demo.home")),
                Path.of(System.getProperty("demo.simulator")));
        Thread interrupted = new Thread(run::close, "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            return run.show() ? 0 : INCOMPLETE;
        } finally {
            run.close();
        }
    }

    private static void remove(Workspace workspace) {
        try {
            workspace.close();
        } catch (IOException e) {
            System.err.println("demo: files are left in " + workspace.root() + ": " + e.getMessage());
        }
    }
}
