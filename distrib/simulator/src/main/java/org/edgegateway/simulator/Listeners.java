// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import org.edgegateway.simulator.mqtt.DeviceApi;
import org.edgegateway.simulator.mqtt.MqttListener;
import org.edgegateway.simulator.rest.RestServer;
import org.edgegateway.simulator.tls.ClientTrust;
import org.edgegateway.simulator.tls.ClientTrustOptions;
import org.edgegateway.simulator.tls.TlsIdentity;

/**
 * The ports a simulator listens on.
 *
 * @param tls -1 without TLS
 */
record Listeners(int mqtt, int tls, int rest) {

    private static final int NO_TLS = -1;

    /** Opens all ports that the options ask for. */
    static Listeners open(
            Vertx vertx,
            SimulatorOptions options,
            DeviceApi devices,
            RestServer rest,
            Predicate<List<X509Certificate>> clients)
            throws SimulatorException {
        int mqtt = await(
                options.mqttPort(),
                new MqttListener(vertx, devices, address(options, options.mqttPort()), options.silence()).listen());
        int tls = options.tls().isPresent()
                ? openTls(vertx, options, devices, options.tls().get(), clients)
                : NO_TLS;
        int users = await(options.restPort(), rest.listen(options.host(), options.restPort()));
        return new Listeners(mqtt, tls, users);
    }

    private static int openTls(
            Vertx vertx,
            SimulatorOptions options,
            DeviceApi devices,
            TlsIdentity identity,
            Predicate<List<X509Certificate>> clients)
            throws SimulatorException {
        try {
            PemKeyCertOptions own = identity.load();
            ClientTrust trust = new ClientTrust(clients, certificate(own));
            NetServerOptions address = address(options, options.tlsPort())
                    .setSsl(true)
                    .setKeyCertOptions(own)
                    .setClientAuth(ClientAuth.REQUEST)
                    .setTrustOptions(new ClientTrustOptions(trust));
            return await(options.tlsPort(), new MqttListener(vertx, devices, address, options.silence()).listen());
        } catch (IOException | CertificateException e) {
            throw new SimulatorException("cannot use the certificate or key: " + e, e);
        }
    }

    private static X509Certificate certificate(PemKeyCertOptions pem) throws CertificateException {
        ByteArrayInputStream text = new ByteArrayInputStream(pem.getCertValue().getBytes());
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(text);
    }

    private static NetServerOptions address(SimulatorOptions options, int port) {
        return new NetServerOptions().setHost(options.host()).setPort(port);
    }

    private static int await(int wanted, Future<Integer> port) throws SimulatorException {
        try {
            return port.toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new SimulatorException("cannot listen on port " + wanted + ": " + cause.getMessage(), cause);
        }
    }
}
