// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.request.RequestHandler;
import org.eclipse.kura.cloudconnection.request.RequestHandlerContext;
import org.eclipse.kura.cloudconnection.request.RequestHandlerRegistry;
import org.eclipse.kura.message.KuraResponsePayload;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcCalls;
import org.edgegateway.cloud.api.RpcHandler;
import org.edgegateway.cloud.api.RpcResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Attributes and RPC between other bundles of the gateway and the server's users. */
class DeviceApiEndToEndIT {

    private static Simulator simulator;

    @InjectBundleContext
    BundleContext context;

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
        connection
                .service(Attributes.class)
                .report(AttributeReport.ofGateway(json("{'firmware':'1.2','ports':[1,2]}")));

        connection.connect();

        await().untilAsserted(() ->
                assertThat(simulator.clientAttributes().get("ports")).hasToString("[1,2]"));
        assertThat(simulator.clientAttributes().get("firmware").getAsString()).isEqualTo("1.2");
    }

    @Test
    void attributesAreAnsweredToWhoAsks() throws KuraException {
        simulator.setShared("{\"interval\":30}");
        connection.connect();

        AttributeAnswer answer = connection
                .service(Attributes.class)
                .request(AttributeRequest.ofShared("interval", "unknown"))
                .toCompletableFuture()
                .join();

        assertThat(answer).isEqualTo(new AttributeAnswer.Values(new JsonObject(), json("{'interval':30}")));
    }

    @Test
    void watchersHearOfChangesAndOfWhatHappenedWhileOffline() throws KuraException {
        simulator.setShared("{\"mode\":\"auto\",\"gone\":1}");
        List<AttributeChange> changes = new CopyOnWriteArrayList<>();
        connection.service(Attributes.class).watch(AttributeFilter.ofKeys("mode", "gone"), changes::add);
        connection.connect();
        await().untilAsserted(() -> assertThat(changes).hasSize(1));
        assertThat(changes.get(0).values()).isEqualTo(json("{'mode':'auto','gone':1}"));

        simulator.setShared("{\"mode\":\"manual\",\"other\":1}");
        await().untilAsserted(() -> assertThat(changes).hasSize(2));
        assertThat(changes.get(1).values()).isEqualTo(json("{'mode':'manual'}"));

        connection.manager().disconnect();
        simulator.setShared("{\"mode\":\"off\"}");
        simulator.deleteShared("gone");
        connection.connect();
        await().untilAsserted(() -> assertThat(changes).hasSize(3));
        assertThat(changes.get(2).values()).isEqualTo(json("{'mode':'off'}"));
        assertThat(changes.get(2).deleted()).containsExactly("gone");
    }

    @Test
    void handlersOfOtherBundlesAnswerTheServer() throws KuraException {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(RpcHandler.METHODS, new String[] {"add", "fail"});
        RpcHandler calculator = request -> {
            JsonObject params = request.params().getAsJsonObject();
            return RpcAnswer.ofMessage(
                    String.valueOf(params.get("a").getAsInt() + params.get("b").getAsInt()));
        };
        ServiceRegistration<RpcHandler> registered = context.registerService(RpcHandler.class, calculator, properties);
        connection.connect();

        assertThat(simulator.call("add", "{\"a\":1,\"b\":2}")).isEqualTo(json("{'message':'3'}"));
        assertThat(simulator.call("fail", "{}").get("message").getAsString()).startsWith("Error - 'fail' failed");
        registered.unregister();
        assertThat(simulator.call("add", "{}").get("message").getAsString())
                .startsWith("Error - the method 'add' is unknown");
    }

    @Test
    void kurasOwnServicesAreReachedAsFarAsAllowed() throws KuraException {
        RequestHandler inventory = new RequestHandler() {
            @Override
            public KuraMessage doGet(RequestHandlerContext about, KuraMessage request) {
                KuraResponsePayload payload = new KuraResponsePayload(200);
                payload.setBody(("{\"asked\":\"" + request.getProperties().get("args") + "\"}").getBytes());
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
    void theServerIsCalled() throws KuraException {
        connection.connect();

        RpcResult limits = connection
                .service(RpcCalls.class)
                .call("getSessionLimits", new JsonObject(), Duration.ofSeconds(5))
                .toCompletableFuture()
                .join();

        assertThat(limits).isInstanceOf(RpcResult.Answered.class);
        assertThat(limits.toString()).contains("maxPayloadSize");
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }
}
