// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import java.net.URI;
import org.edgegateway.simulator.Simulator;
import org.edgegateway.simulator.SimulatorException;
import org.edgegateway.simulator.SimulatorOptions;

/** The server under test. */
record Server(URI rest, String user, String password, String mqttHost, int mqttPort) {

    private static final String DEFAULT_USER = "tenant@thingsboard.org";
    private static final String DEFAULT_PASSWORD = "tenant";

    /** The real server that the system properties name, or else a new simulator. */
    static Server start() throws SimulatorException {
        String rest = System.getProperty("thingsboard.rest", "");
        if (rest.isEmpty()) {
            return of(Simulator.start(new SimulatorOptions()));
        }
        URI mqtt = URI.create(System.getProperty("thingsboard.mqtt", "tcp://localhost:1883"));
        return new Server(
                URI.create(rest),
                System.getProperty("thingsboard.user", DEFAULT_USER),
                System.getProperty("thingsboard.password", DEFAULT_PASSWORD),
                mqtt.getHost(),
                mqtt.getPort());
    }

    static Server of(Simulator simulator) {
        return new Server(
                URI.create(simulator.restUrl()),
                DEFAULT_USER,
                DEFAULT_PASSWORD,
                simulator.host(),
                simulator.mqttPort());
    }
}
