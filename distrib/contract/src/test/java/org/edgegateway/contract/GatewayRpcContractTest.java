// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ContractTest
@Covers(Row.GATEWAY_RPC)
class GatewayRpcContractTest {

    private static final String RPC = "v1/gateway/rpc";
    private static final String CALL = "{\"method\":\"read\",\"params\":{\"channel\":\"t\"},\"timeout\":5000}";

    private TestDevice gateway;
    private String child;
    private Wire wire;

    @BeforeEach
    void connectAChild(@Gateway TestDevice device) {
        gateway = device;
        child = device.name() + " child";
        wire = device.connect();
        wire.deliver("v1/gateway/connect", "{\"device\":\"" + child + "\"}");
    }

    @AfterEach
    void deleteTheChild() {
        wire.close();
        gateway.child(child).delete();
    }

    /** Waits for the call and returns its id. */
    private int nextCall() {
        JsonObject call = JsonParser.parseString(wire.message(RPC).payload()).getAsJsonObject();
        assertThat(call.get("device").getAsString()).isEqualTo(child);
        JsonObject data = call.getAsJsonObject("data");
        assertThat(data.get("method").getAsString()).isEqualTo("read");
        assertThat(data.get("params")).isEqualTo(JsonParser.parseString("{\"channel\":\"t\"}"));
        return data.get("id").getAsInt();
    }

    private void answer(int id, String data) {
        wire.deliver(RPC, "{\"device\":\"" + child + "\",\"id\":" + id + ",\"data\":" + data + "}");
    }

    @Test
    void givesTheAnswerOfTheChildToTheCaller() throws Exception {
        CompletableFuture<HttpResponse<String>> call = gateway.child(child).call("twoway", CALL);
        answer(nextCall(), "{\"t\":21.5}");
        HttpResponse<String> response = call.get(10, TimeUnit.SECONDS);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JsonParser.parseString(response.body())).isEqualTo(JsonParser.parseString("{\"t\":21.5}"));
    }

    @Test
    void expectsNoAnswerToAOneWayCall() throws Exception {
        CompletableFuture<HttpResponse<String>> call = gateway.child(child).call("oneway", CALL);
        nextCall();
        assertThat(call.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"id\":1", "\"data\":{}", "\"id\":\"x\",\"data\":{}"})
    void acknowledgesAnIncompleteAnswerAndCloses(String parts) {
        wire.deliver(RPC, "{\"device\":\"" + child + "\"," + parts + "}");
        wire.awaitClosed();
    }

    @Test
    void aPersistentCallArrivesAgainWhenTheChildConnectsAgain() {
        String rpcId = gateway.child(child)
                .callPersistently("twoway", CALL.replace("\"timeout\":5000", "\"persistent\":true"));
        int id = nextCall();
        wire.close();
        wire = gateway.connect();
        wire.deliver("v1/gateway/connect", "{\"device\":\"" + child + "\"}");
        assertThat(nextCall()).isEqualTo(id);
        answer(id, "5");
        await().until(() -> gateway.child(child)
                .persistentCall(rpcId)
                .get("status")
                .getAsString()
                .equals("SUCCESSFUL"));
    }
}
