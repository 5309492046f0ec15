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
            System.out.println(readyLine(simulator));
        } catch (SimulatorException | IllegalArgumentException e) {
            System.err.println("simulator: " + e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    /** One line for people and scripts: {@code simulator ready mqtt=HOST:PORT [tls=HOST:PORT] rest=URL}. */
    private static String readyLine(Simulator simulator) {
        String host = simulator.host();
        String tls = simulator.tlsPort() < 0 ? "" : " tls=" + host + ":" + simulator.tlsPort();
        return "simulator ready mqtt=" + host + ":" + simulator.mqttPort() + tls + " rest=" + simulator.restUrl();
    }
}
