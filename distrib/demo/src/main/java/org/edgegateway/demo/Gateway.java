// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.edgegateway.demo.DemoOptions.Address;

/** The gateway: Kura's framework with the product's bundles, in a process as small as a gateway's. */
final class Gateway {

    private final Path home;
    private final Workspace workspace;
    private final int seconds;
    private final int earlierRecords;
    private Child process;

    private Gateway(Path home, Workspace workspace, int seconds, int earlierRecords) throws DemoException {
        this.home = home;
        this.workspace = workspace;
        this.seconds = seconds;
        this.earlierRecords = earlierRecords;
        this.process = launch();
    }

    /**
     * Configures and starts the gateway.
     *
     * @param home where the build put the bundles
     * @param earlierRecords how many records earlier runs on the same folder published
     */
    static Gateway start(Path home, Workspace workspace, Address server, DemoOptions options, int earlierRecords)
            throws DemoException {
        String authorities = options.authority().map(Path::toString).orElseGet(() -> ownAuthority(options, workspace));
        try {
            workspace.configure(GatewaySnapshot.of(
                    server,
                    options.token(),
                    options.tls(),
                    authorities,
                    workspace.managed(),
                    workspace.log("application")));
        } catch (IOException e) {
            throw new DemoException("the configuration cannot be written: " + e.getMessage());
        }
        return new Gateway(home, workspace, options.seconds(), earlierRecords);
    }

    private static String ownAuthority(DemoOptions options, Workspace workspace) {
        return options.tls() && options.server().isEmpty()
                ? workspace.authority().toString()
                : "";
    }

    private Child launch() throws DemoException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Ddemo.folder=" + workspace.ledger(),
                "-Ddemo.seconds=" + seconds,
                "-Ddemo.earlier=" + earlierRecords,
                "-cp",
                jar("org.eclipse.osgi-") + ":" + jar("org.edgegateway.emulator-"),
                "org.edgegateway.emulator.launcher.Launcher",
                "--bundles",
                home.resolve("bundles").toString(),
                "--folder",
                workspace.gateway().toString(),
                "--snapshot",
                workspace.snapshot().toString());
        return Child.start("gateway", command, workspace.log("gateway"), "emulator ready");
    }

    private String jar(String prefix) throws DemoException {
        try (Stream<Path> jars = Files.list(home.resolve("bundles"))) {
            return jars.map(Path::toString)
                    .filter(name -> name.contains("/" + prefix) && name.endsWith(".jar"))
                    .filter(name -> Character.isDigit(name.charAt(name.indexOf("/" + prefix) + prefix.length() + 1)))
                    .findFirst()
                    .orElseThrow(() -> new DemoException("no " + prefix + "*.jar in " + home + ": build the demo"));
        } catch (IOException e) {
            throw new DemoException("the bundles cannot be listed: " + e.getMessage());
        }
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.kill();
    }

    void stop() {
        process.stop();
    }

    /** Starts it again on the same folder if somebody killed it; gives whether that was so. */
    boolean revive() throws DemoException {
        if (process.isAlive()) {
            return false;
        }
        process = launch();
        return true;
    }
}
