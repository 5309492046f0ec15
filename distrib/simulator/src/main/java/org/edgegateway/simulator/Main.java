// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator;

/** Starts a simulator from the command line. */
public final class Main {

    private static final int CANNOT_START = 2;

    private Main() {}

    public static void main(String[] arguments) {
        try {
            Simulator simulator = Simulator.start(CommandLine.parse(arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(simulator::close, "shutdown"));
            String tls = simulator.tlsPort() < 0 ? "" : " tls=127.0.0.1:" + simulator.tlsPort();
            System.out.println(
                    "simulator ready mqtt=127.0.0.1:" + simulator.mqttPort() + tls + " rest=" + simulator.restUrl());
        } catch (SimulatorException | IllegalArgumentException e) {
            System.err.println("simulator: " + e.getMessage());
            System.exit(CANNOT_START);
        }
    }
}
