// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.CloudConnectionManager;
import org.eclipse.kura.cloudconnection.CloudEndpoint;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.publisher.CloudPublisher;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.message.KuraPayload;
import org.osgi.framework.BundleContext;

/** A connection to the simulator with one publisher, found anew at every use: bundles may have been updated since. */
final class Connection {

    private final BundleContext context;
    private final Gateway gateway;
    private final Simulator simulator;
    private final List<String> names;

    private Connection(BundleContext context, Gateway gateway, Simulator simulator, List<String> names) {
        this.context = context;
        this.gateway = gateway;
        this.simulator = simulator;
        this.names = names;
    }

    /** Makes a connection that does not connect by itself. */
    static Connection create(BundleContext context, Simulator simulator, String suffix) throws KuraException {
        Gateway gateway = new Gateway(context);
        List<String> names = gateway.createEverything(suffix);
        Connection connection = new Connection(context, gateway, simulator, names);
        connection.configure(Map.of(
                "connect.on.startup",
                false,
                "host",
                "127.0.0.1",
                "port",
                simulator.mqttPort(),
                "tls.enabled",
                false,
                "access.token",
                new Password(Simulator.TOKEN.toCharArray())));
        return connection;
    }

    /** Changes settings of the tab MqttConnection. */
    void configure(Map<String, Object> settings) throws KuraException {
        gateway.configure(names.get(1), settings);
    }

    /** Changes settings of the tab Outbox. */
    void configureOutbox(Map<String, Object> settings) throws KuraException {
        gateway.configure(names.get(2), settings);
    }

    /** What the Status page shows. */
    Map<String, String> info() {
        return ((CloudEndpoint) manager()).getInfo();
    }

    /** Endpoint, MQTT connection, outbox, telemetry publisher, and one of every other publisher and subscriber. */
    List<String> names() {
        return names;
    }

    void connect() throws KuraException {
        manager().connect();
    }

    CloudConnectionManager manager() {
        return named(CloudConnectionManager.class, names.get(0));
    }

    CloudPublisher publisher() {
        return named(CloudPublisher.class, names.get(3));
    }

    /** Hands in a message with one metric and returns its id. */
    String publish(String metric, Object value) throws KuraException {
        KuraPayload payload = new KuraPayload();
        payload.setTimestamp(new Date());
        payload.addMetric(metric, value);
        return publisher().publish(new KuraMessage(payload));
    }

    /** Hands in a message as Kura Wires makes it of an Asset's record. */
    void publishRecordOfAsset(String asset, String channel, Object value) throws KuraException {
        KuraPayload payload = new KuraPayload();
        payload.setTimestamp(new Date());
        payload.addMetric("assetName", asset);
        payload.addMetric(channel, value);
        payload.addMetric(channel + "_timestamp", System.currentTimeMillis());
        publisher().publish(new KuraMessage(payload, payload.metrics()));
    }

    /** Changes settings of the publisher. */
    void configurePublisher(Map<String, Object> settings) throws KuraException {
        gateway.configure(names.get(3), settings);
    }

    void awaitStoredOfChild(String child, String key, String value) {
        await(child + " " + key)
                .untilAsserted(() ->
                        assertThat(simulator.telemetryOfChild(child).get(key)).hasToString(value));
    }

    void awaitStored(String key, String value) {
        await(key)
                .untilAsserted(() -> assertThat(simulator.telemetry().get(key)).hasToString(value));
    }

    /** The settings of every part by its name. */
    Map<String, Map<String, Object>> settings() throws KuraException {
        Map<String, Map<String, Object>> settings = new TreeMap<>();
        for (String name : names) {
            settings.put(
                    name,
                    gateway.configurations().getComponentConfiguration(name).getConfigurationProperties());
        }
        return settings;
    }

    void remove() throws KuraException {
        gateway.removeEverything(names);
    }

    /** A service that the connection offers. */
    <S> S service(Class<S> type) {
        return named(type, names.get(0));
    }

    /** Makes a publisher or subscriber, which is removed with the connection. */
    <S> S createBelow(Class<S> type, String factory, Map<String, Object> settings) throws KuraException {
        String name = factory + "-" + names.get(0);
        gateway.createBelow(names.get(0), factory, name, settings);
        names.add(name);
        return named(type, name);
    }

    /** Changes settings of the endpoint. */
    void configureEndpoint(Map<String, Object> settings) throws KuraException {
        gateway.configure(names.get(0), settings);
    }

    private <S> S named(Class<S> type, String name) {
        return await(name)
                .until(
                        () -> context.getServiceReferences(type, "(kura.service.pid=" + name + ")").stream()
                                .map(context::getService)
                                .toList(),
                        found -> found.size() == 1)
                .get(0);
    }
}
