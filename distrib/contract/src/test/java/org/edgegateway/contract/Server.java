// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgegateway.simulator.Simulator;
import org.edgegateway.simulator.SimulatorException;
import org.edgegateway.simulator.SimulatorOptions;
import org.edgegateway.simulator.tls.TlsIdentity.SelfSigned;

/**
 * The server under test.
 *
 * @param tlsPort -1 when it has none
 */
record Server(URI rest, String user, String password, String mqttHost, int mqttPort, int tlsPort) {

    private static final String DEFAULT_USER = "tenant@thingsboard.org";
    private static final String DEFAULT_PASSWORD = "tenant";

    /** The real server that the system properties name, or else a new simulator. */
    static Server start() throws SimulatorException, IOException {
        String rest = System.getProperty("thingsboard.rest", "");
        if (rest.isEmpty()) {
            Path authority = Files.createTempFile("simulator", ".pem");
            authority.toFile().deleteOnExit();
            return of(Simulator.start(new SimulatorOptions().tls(new SelfSigned(authority))));
        }
        URI mqtt = URI.create(System.getProperty("thingsboard.mqtt", "tcp://localhost:1883"));
        return new Server(
                URI.create(rest),
                System.getProperty("thingsboard.user", DEFAULT_USER),
                System.getProperty("thingsboard.password", DEFAULT_PASSWORD),
                mqtt.getHost(),
                mqtt.getPort(),
                Integer.getInteger("thingsboard.mqtts.port", -1));
    }

    static Server of(Simulator simulator) {
        return new Server(
                URI.create(simulator.restUrl()),
                DEFAULT_USER,
                DEFAULT_PASSWORD,
                simulator.host(),
                simulator.mqttPort(),
                simulator.tlsPort());
    }
}
