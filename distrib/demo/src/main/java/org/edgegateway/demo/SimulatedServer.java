// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edgegateway.demo.DemoOptions.Address;

/** The server, where no real one was given: the simulator in a process of its own, which keeps what it stored. */
final class SimulatedServer {

    static final String DEVICE = "demo";
    private static final String TOKEN = "demo-token";
    private static final Pattern READY =
            Pattern.compile("simulator ready mqtt=\\S+?:(\\d+)(?: tls=\\S+?:(\\d+))? rest=\\S+?:(\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String jar;
    private final Workspace workspace;
    private final boolean tls;
    private final Address mqtt;
    private final List<String> ports;
    private final int restPort;
    private Child process;
    private Optional<Instant> downSince = Optional.empty();

    private SimulatedServer(String jar, Workspace workspace, boolean tls, int mqttPort) throws DemoException {
        this.jar = jar;
        this.workspace = workspace;
        this.tls = tls;
        this.process = launch(List.of("--mqtt-port", String.valueOf(mqttPort), "--rest-port", "0"), "0");
        Matcher line = READY.matcher(process.readyLine());
        if (!line.find()) {
            throw new DemoException("the simulator's ports are not to be understood: " + process.readyLine());
        }
        this.restPort = Integer.parseInt(line.group(3));
        this.mqtt = new Address("127.0.0.1", Integer.parseInt(line.group(tls ? 2 : 1)));
        this.ports = List.of("--mqtt-port", line.group(1), "--rest-port", line.group(3));
    }

    static SimulatedServer start(Path jar, Workspace workspace, DemoOptions options) throws DemoException {
        return new SimulatedServer(jar.toString(), workspace, options.tls(), options.mqttPort());
    }

    private Child launch(List<String> portOptions, String tlsPort) throws DemoException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                jar,
                "--folder",
                workspace.server().toString(),
                "--device",
                DEVICE + "=" + TOKEN));
        command.addAll(portOptions);
        if (tls) {
            command.addAll(List.of(
                    "--tls-port",
                    tlsPort,
                    "--self-signed-ca",
                    workspace.authority().toString()));
        }
        return Child.start("simulator", command, workspace.log("simulator"), "simulator ready");
    }

    /** Where devices connect. */
    Address mqtt() {
        return mqtt;
    }

    String rest() {
        return "http://127.0.0.1:" + restPort;
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.kill();
    }

    /** Kills it and starts it without anything that it stored. */
    void loseData() throws DemoException {
        process.kill();
        workspace.loseServerData();
        process = launch(ports, String.valueOf(mqtt.port()));
    }

    void stop() {
        process.stop();
    }

    /**
     * Starts it again if it has been down for long enough and nobody else did; gives whether that was so.
     *
     * @param after how long it stays down
     */
    boolean revive(Duration after) throws DemoException {
        if (process.isAlive()) {
            downSince = Optional.empty();
            return false;
        }
        Instant since = downSince.orElseGet(Instant::now);
        downSince = Optional.of(since);
        if (Instant.now().isBefore(since.plus(after)) || ServerTelemetry.answers(rest())) {
            return false;
        }
        process = launch(ports, String.valueOf(mqtt.port()));
        downSince = Optional.empty();
        return true;
    }

    /** As {@link #revive(Duration)} when somebody else killed it. */
    boolean revive() throws DemoException {
        return revive(PATIENCE);
    }
}
