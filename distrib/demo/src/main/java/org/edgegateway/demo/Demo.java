// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

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
        if (DemoOptions.helpWanted(arguments)) {
            System.out.println(DemoOptions.USAGE);
        } else {
            System.exit(run(arguments));
        }
    }

    private static int run(String... arguments) throws InterruptedException {
        try {
            DemoOptions options = DemoOptions.parse(arguments);
            Workspace workspace = Workspace.open(options);
            return run(options, workspace);
        } catch (DemoException e) {
            System.err.println("demo: " + e.getMessage());
            return FAILED;
        }
    }

    private static int run(DemoOptions options, Workspace workspace) throws DemoException, InterruptedException {
        try (Run run = new Run(
                options,
                workspace,
                Path.of(System.getProperty("demo.home")),
                Path.of(System.getProperty("demo.simulator")))) {
            Runtime.getRuntime().addShutdownHook(new Thread(run::close, "interrupted"));
            return run.show() ? 0 : INCOMPLETE;
        }
    }
}
