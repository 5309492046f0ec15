// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloud.CloudConnectionEstablishedEvent;
import org.eclipse.kura.cloud.CloudConnectionLostEvent;
import org.eclipse.kura.cloudconnection.CloudEndpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.osgi.test.common.annotation.InjectBundleContext;

/** From a connection made in the console to a record stored by the server, and back to who published it. */
class TelemetryEndToEndIT {

    @InjectBundleContext
    BundleContext context;

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private static Simulator simulator;
    private Connection connection;
    private ServiceRegistration<EventHandler> eventHandler;

    @BeforeAll
    static void startSimulator(@TempDir Path folder) throws IOException {
        simulator = Simulator.start(folder);
    }

    @AfterAll
    static void stopSimulator() {
        simulator.close();
    }

    @BeforeEach
    void createConnection() throws KuraException {
        Dictionary<String, Object> topics = new Hashtable<>();
        topics.put(EventConstants.EVENT_TOPIC, "org/eclipse/kura/cloud/*");
        eventHandler = context.registerService(EventHandler.class, events::add, topics);
        connection = Connection.create(context, simulator, "endtoend");
    }

    @AfterEach
    void removeConnection() throws KuraException {
        connection.remove();
        eventHandler.unregister();
    }

    @Test
    void everyMetricIsStoredWithItsType() throws KuraException {
        connection.connect();
        connection.publish("count", 42L);
        connection.publish("temperature", 21.5);
        connection.publish("running", true);
        connection.publish("state", "idle");

        connection.awaitStored("count", "42");
        connection.awaitStored("temperature", "21.5");
        connection.awaitStored("running", "true");
        connection.awaitStored("state", "\"idle\"");
    }

    @Test
    void listenersHearOfTheDeliveryOfEveryMessage() throws KuraException {
        List<String> confirmed = new CopyOnWriteArrayList<>();
        connection.publisher().registerCloudDeliveryListener(confirmed::add);

        String first = connection.publish("n", 1);
        String second = connection.publish("n", 2);
        assertThat(first).isNotNull().isNotEqualTo(second);
        assertThat(confirmed).as("confirmed without a connection").isEmpty();

        connection.connect();
        await().untilAsserted(() -> assertThat(confirmed).containsSubsequence(first, second));
        connection.awaitStored("n", "2");
    }

    @Test
    void recordsOfAnOfflineGatewayAreDeliveredLater() throws KuraException {
        connection.publish("offline", "yes");
        assertThat(simulator.telemetry().has("offline")).isFalse();

        connection.connect();
        connection.awaitStored("offline", "\"yes\"");
    }

    @Test
    void recordsOfAnAssetArriveUnderItsChildDevice() throws KuraException {
        connection.configurePublisher(Map.of("device", "plant/$assetName", "device.type", "pump"));
        connection.publishRecordOfAsset("P-101", "pressure", 4.2);

        connection.connect();

        connection.awaitStoredOfChild("plant/P-101", "pressure", "4.2");
        assertThat(simulator.child("plant/P-101").get("type").getAsString()).isEqualTo("pump");
        assertThat(simulator.telemetry().has("pressure")).isFalse();
    }

    @Test
    void connectingAndDisconnectingIsAnnounced() throws KuraException {
        connection.connect();
        assertThat(connection.manager().isConnected()).isTrue();
        await().until(() -> announced(CloudConnectionEstablishedEvent.class));

        connection.manager().disconnect();
        assertThat(connection.manager().isConnected()).isFalse();
        await().until(() -> announced(CloudConnectionLostEvent.class));
    }

    @Test
    void statusPageTellsWhereTheConnectionLeads() throws KuraException {
        connection.connect();
        assertThat(((CloudEndpoint) connection.manager()).getInfo().toString())
                .contains("127.0.0.1", String.valueOf(simulator.mqttPort()))
                .doesNotContain(Simulator.TOKEN);
    }

    private boolean announced(Class<? extends Event> type) {
        return events.stream()
                .anyMatch(event -> type.isInstance(event)
                        && connection.names().get(0).equals(event.getProperty("cloud.service.pid")));
    }
}
