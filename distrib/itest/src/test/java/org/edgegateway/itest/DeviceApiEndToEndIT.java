// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.asset.Asset;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.publisher.CloudPublisher;
import org.eclipse.kura.cloudconnection.request.RequestHandler;
import org.eclipse.kura.cloudconnection.request.RequestHandlerContext;
import org.eclipse.kura.cloudconnection.request.RequestHandlerRegistry;
import org.eclipse.kura.cloudconnection.subscriber.CloudSubscriber;
import org.eclipse.kura.message.KuraPayload;
import org.eclipse.kura.message.KuraResponsePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Attributes and RPC between Kura's applications and the server's users. */
class DeviceApiEndToEndIT {

    private static final String ATTRIBUTE_PUBLISHER = "org.edgegateway.thingsboard.AttributePublisher";
    private static final String ATTRIBUTE_SUBSCRIBER = "org.edgegateway.thingsboard.AttributeSubscriber";
    private static final String RPC_SUBSCRIBER = "org.edgegateway.thingsboard.RpcSubscriber";

    private static Simulator simulator;

    @InjectBundleContext
    BundleContext context;

    private final List<Map<String, Object>> arrived = new CopyOnWriteArrayList<>();
    private Connection connection;

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
        connection = Connection.create(context, simulator, "deviceapi");
    }

    @AfterEach
    void removeConnection() throws KuraException {
        connection.remove();
    }

    @Test
    void clientAttributesReachTheServerAlsoWhenReportedOffline() throws KuraException {
        KuraPayload payload = new KuraPayload();
        payload.addMetric("firmware", "v1.2");
        payload.setBody("{\"ports\":[1,2]}".getBytes(StandardCharsets.UTF_8));
        connection
                .createBelow(CloudPublisher.class, ATTRIBUTE_PUBLISHER, Map.of())
                .publish(new KuraMessage(payload));

        connection.connect();

        await().untilAsserted(() ->
                assertThat(simulator.clientAttributes().get("ports")).hasToString("[1,2]"));
        assertThat(simulator.clientAttributes().get("firmware").getAsString()).isEqualTo("v1.2");
    }

    @Test
    void applicationsHearOfSharedAttributesAndOfWhatHappenedWhileOffline() throws KuraException {
        simulator.setShared("{\"mode\":\"auto\",\"interval\":30}");
        subscribe(ATTRIBUTE_SUBSCRIBER, Map.of("keys", "mode, interval"));
        connection.connect();
        await().untilAsserted(() -> assertThat(arrived).containsExactly(Map.of("mode", "auto", "interval", 30L)));

        simulator.setShared("{\"mode\":\"manual\",\"other\":1}");
        await().untilAsserted(() -> assertThat(arrived).last().isEqualTo(Map.of("mode", "manual")));

        connection.manager().disconnect();
        simulator.setShared("{\"mode\":\"off\"}");
        simulator.deleteShared("interval");
        connection.connect();
        await().untilAsserted(() -> assertThat(arrived).last().isEqualTo(Map.of("mode", "off", "deleted", "interval")));
        assertThat(arrived).hasSize(3);
    }

    @Test
    void nothingIsConnectedOnceKuraHasDisconnected() throws KuraException {
        connection.connect();

        connection.manager().disconnect();

        assertThat(connection.manager().isConnected()).isFalse();
    }

    @Test
    void applicationsHearTheServerCall() throws KuraException {
        subscribe(RPC_SUBSCRIBER, Map.of("methods", "setSpeed,stop"));
        connection.connect();

        assertThat(simulator.call("setSpeed", "{\"value\":7.5}")).isEqualTo(json("{'message':'accepted'}"));
        assertThat(simulator.call("stop", "true")).isEqualTo(json("{'message':'accepted'}"));

        assertThat(arrived)
                .containsExactly(
                        Map.of("method", "setSpeed", "device", "", "value", 7.5),
                        Map.of("method", "stop", "device", "", "params", true));
        assertThat(simulator.call("start", "{}").get("message").getAsString())
                .startsWith("Error - the method 'start' is unknown: there are [kura, read, setSpeed, stop, write]");
    }

    @Test
    void kurasOwnServicesAreReachedAsFarAsAllowed() throws KuraException {
        RequestHandler inventory = new RequestHandler() {
            @Override
            public KuraMessage doGet(RequestHandlerContext about, KuraMessage request) {
                KuraResponsePayload payload = new KuraResponsePayload(200);
                String body = "{\"asked\":\"" + request.getProperties().get("args") + "\"}";
                payload.setBody(body.getBytes(StandardCharsets.UTF_8));
                return new KuraMessage(payload);
            }
        };
        connection.service(RequestHandlerRegistry.class).registerRequestHandler("TEST-V1", inventory);
        connection.connect();
        String question = "{\"app\":\"TEST-V1\",\"verb\":\"GET\",\"resource\":[\"bundles\",\"7\"]}";
        assertThat(simulator.call("kura", question).get("code").getAsInt()).isEqualTo(403);

        connection.configureEndpoint(Map.of("kura.requests.allowed", "TEST-V1/GET"));

        await().untilAsserted(() -> assertThat(simulator.call("kura", question))
                .isEqualTo(json("{'code':200,'body':{'asked':'[bundles, 7]'}}")));
    }

    @Test
    void theServerReadsAndWritesTheChannelsOfAnAsset() throws KuraException {
        FakeAsset asset = new FakeAsset("speed", 7);
        ServiceRegistration<Asset> registered =
                context.registerService(Asset.class, asset, new Hashtable<>(Map.of("kura.service.pid", "P-101")));
        connection.configureEndpoint(Map.of("assets.allowed", "P-*/*", "assets.device", "plant/$assetName"));
        connection.configurePublisher(Map.of("device", "plant/$assetName"));
        connection.publishRecordOfAsset("P-101", "speed", 7);
        connection.connect();
        connection.awaitStoredOfChild("plant/P-101", "speed", "7");

        assertThat(simulator.callChild("plant/P-101", "write", "{\"speed\":9,\"colour\":1}"))
                .isEqualTo(json("{'written':['speed'],'errors':{'colour':'there is no such channel'}}"));
        assertThat(simulator.callChild("plant/P-101", "read", "{}"))
                .isEqualTo(json("{'values':{'speed':9},'errors':{}}"));

        simulator.setSharedOfChild("plant/P-101", "{\"speed\":11}");
        await().untilAsserted(() -> assertThat(simulator.callChild("plant/P-101", "read", "{}"))
                .isEqualTo(json("{'values':{'speed':11},'errors':{}}")));
        registered.unregister();
    }

    @Test
    void theServerIsToldOfTheGateway() throws KuraException {
        connection.connect();

        await().untilAsserted(() ->
                assertThat(simulator.clientAttributes().has("sys_info")).isTrue());
        assertThat(simulator.clientAttributes().get("sys_info").toString())
                .contains("java_version", "time_zone", "org.edgegateway.thingsboard");
    }

    private void subscribe(String factory, Map<String, Object> settings) throws KuraException {
        connection
                .createBelow(CloudSubscriber.class, factory, settings)
                .registerCloudSubscriberListener(
                        message -> arrived.add(message.getPayload().metrics()));
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }
}
