// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ContractTest
@Covers(Row.SERVER_SIDE_RPC)
class RpcContractTest {

    private static final String CALL = "{\"method\":\"setGpio\",\"params\":{\"pin\":7},\"timeout\":5000}";

    /** Waits for the next call and returns its id. */
    private static String nextCall(Wire wire, String topic) {
        Packet call = wire.await(
                packet -> packet.type() == Packet.PUBLISH && packet.topic().startsWith(topic));
        assertThat(JsonParser.parseString(call.payload()))
                .isEqualTo(JsonParser.parseString("{\"method\":\"setGpio\",\"params\":{\"pin\":7}}"));
        return call.topic().substring(topic.length());
    }

    private static HttpResponse<String> response(CompletableFuture<HttpResponse<String>> call) throws Exception {
        return call.get(20, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @CsvSource({"v1/devices/me/rpc/request/, v1/devices/me/rpc/response/", "v2/r/req/, v2/r/res/"})
    void givesTheAnswerOfTheDeviceToTheCaller(String requests, String responses, TestDevice device) throws Exception {
        try (Wire wire = device.connect()) {
            wire.subscribe(requests + "+", 1);
            CompletableFuture<HttpResponse<String>> call = device.call("twoway", CALL);
            wire.deliver(responses + nextCall(wire, requests), "{\"done\":true}");
            assertThat(response(call).statusCode()).isEqualTo(200);
            assertThat(JsonParser.parseString(response(call).body()))
                    .isEqualTo(JsonParser.parseString("{\"done\":true}"));
        }
    }

    @Test
    void failsTheCallWhenTheAnswerIsNotJson(TestDevice device) throws Exception {
        try (Wire wire = device.connect()) {
            wire.subscribe("v1/devices/me/rpc/request/+", 1);
            CompletableFuture<HttpResponse<String>> call = device.call("twoway", CALL);
            wire.deliver("v1/devices/me/rpc/response/" + nextCall(wire, "v1/devices/me/rpc/request/"), "{not json");
            assertThat(response(call).statusCode()).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void failsTheCallAfter5SecondsAtLeastWhenTheDeviceDoesNotAnswer(TestDevice device) throws Exception {
        try (Wire wire = device.connect()) {
            wire.subscribe("v1/devices/me/rpc/request/+", 1);
            long start = System.nanoTime();
            CompletableFuture<HttpResponse<String>> call = device.call("twoway", CALL.replace("5000", "100"));
            nextCall(wire, "v1/devices/me/rpc/request/");
            assertThat(response(call).statusCode()).isEqualTo(504);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(4900));
        }
    }

    @Test
    void expectsNoAnswerToAOneWayCall(TestDevice device) throws Exception {
        try (Wire wire = device.connect()) {
            wire.subscribe("v1/devices/me/rpc/request/+", 1);
            CompletableFuture<HttpResponse<String>> call = device.call("oneway", CALL);
            nextCall(wire, "v1/devices/me/rpc/request/");
            assertThat(response(call).statusCode()).isEqualTo(200);
        }
    }

    @Test
    @Covers(Row.CLIENT_SIDE_RPC)
    void tellsTheLimitsOfTheSession(TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.subscribe("v1/devices/me/rpc/response/+", 1);
            wire.deliver("v1/devices/me/rpc/request/3", "{\"method\":\"getSessionLimits\",\"params\":{}}");
            JsonObject limits = JsonParser.parseString(
                            wire.message("v1/devices/me/rpc/response/3").payload())
                    .getAsJsonObject();
            assertThat(limits.get("maxPayloadSize").getAsInt()).isEqualTo(65_536);
            assertThat(limits.get("maxInflightMessages").getAsInt()).isEqualTo(100);
            assertThat(limits.has("rateLimits")).isTrue();
        }
    }

    @Test
    @Covers(Row.CLIENT_SIDE_RPC)
    void acknowledgesButDoesNotAnswerAnUnknownMethodOfTheServer(TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.subscribe("v1/devices/me/rpc/response/+", 1);
            wire.deliver("v1/devices/me/rpc/request/1", "{\"method\":\"unknown\",\"params\":{}}");
            wire.deliver("v1/devices/me/rpc/request/2", "{\"method\":\"getSessionLimits\",\"params\":{}}");
            wire.message("v1/devices/me/rpc/response/2");
            assertThat(wire.messages("v1/devices/me/rpc/response/1")).isEmpty();
        }
    }
}
