// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ContractTest
@Covers(Row.CLAIM)
class ClaimContractTest {

    private static final String CLAIM = "v1/devices/me/claim";

    private static HttpResponse<String> claim(RestClient customer, String device, String secretKey) {
        JsonObject body = new JsonObject();
        body.addProperty("secretKey", secretKey);
        return customer.tryPost("/api/customer/device/" + RestDevice.encoded(device) + "/claim", body);
    }

    /** Claims until the server knows that the device has asked for it: PUBACK means queued. */
    private static void awaitClaimed(RestClient customer, String device, String secretKey) {
        await().untilAsserted(() ->
                assertThat(claim(customer, device, secretKey).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"secretKey\":\"s\",\"durationMs\":60000} | s", "{\"secretKey\":\"s\"} | s", "{} | ``", "`` | ``"
            })
    void givesTheDeviceToTheCustomerWhoKnowsTheKey(String payload, String key, TestDevice device, Tenant tenant) {
        RestClient customer = tenant.customer();
        try (Wire wire = device.connect()) {
            wire.deliver(CLAIM, payload);
        }
        awaitClaimed(customer, device.name(), key);
        HttpResponse<String> again = claim(customer, device.name(), key);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).isEqualTo("\"CLAIMED\"");
        device.delete();
    }

    @Test
    void refusesAWrongKey(TestDevice device, Tenant tenant) {
        try (Wire wire = device.connect()) {
            wire.deliver(CLAIM, "{\"secretKey\":\"right\"}");
        }
        HttpResponse<String> wrong = claim(tenant.customer(), device.name(), "wrong");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).isEqualTo("\"FAILURE\"");
    }

    @Test
    void refusesAClaimWhenTheTimeIsOver(TestDevice device, Tenant tenant) {
        RestClient customer = tenant.customer();
        try (Wire wire = device.connect()) {
            wire.deliver(CLAIM, "{\"secretKey\":\"s\",\"durationMs\":1}");
        }
        await().untilAsserted(() ->
                assertThat(claim(customer, device.name(), "s").body()).isEqualTo("\"FAILURE\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "[]", "{\"durationMs\":\"soon\"}", "{\"secretKey\":"})
    void closesTheConnectionOnABadPayload(String payload, TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.publish(CLAIM, payload);
            wire.awaitClosed();
        }
    }

    @Test
    @Covers(Row.GATEWAY_CLAIM)
    void givesAChildDeviceToTheCustomerWhoKnowsTheKey(@Gateway TestDevice gateway, Tenant tenant) {
        RestClient customer = tenant.customer();
        String child = gateway.name() + " child";
        try (Wire wire = gateway.connect()) {
            wire.deliver("v1/gateway/claim", "{\"" + child + "\":{\"secretKey\":\"s\",\"durationMs\":60000}}");
        }
        awaitClaimed(customer, child, "s");
        gateway.child(child).delete();
    }

    @Test
    @Covers(Row.GATEWAY_CLAIM)
    void acknowledgesAPartThatIsNoObjectAndCloses(@Gateway TestDevice gateway) {
        String child = gateway.name() + " child";
        try (Wire wire = gateway.connect()) {
            wire.deliver("v1/gateway/claim", "{\"" + child + "\":5}");
            wire.awaitClosed();
        }
        assertThat(gateway.knows(child)).isFalse();
    }

    @Test
    @Covers(Row.GATEWAY_CLAIM)
    void closesWithoutPubAckOnABadPart(@Gateway TestDevice gateway) {
        String child = gateway.name() + " child";
        try (Wire wire = gateway.connect()) {
            wire.deliver("v1/gateway/connect", "{\"device\":\"" + child + "\"}");
            int id = wire.publish("v1/gateway/claim", "{\"" + child + "\":{\"durationMs\":\"soon\"}}");
            wire.awaitClosed();
            assertThat(wire.hasReceived(packet -> packet.isPubAck(id))).isFalse();
        } finally {
            gateway.child(child).delete();
        }
    }

    @Test
    void tellsTheResult(TestDevice device, Tenant tenant) {
        RestClient customer = tenant.customer();
        try (Wire wire = device.connect()) {
            wire.deliver(CLAIM, "{\"secretKey\":\"s\"}");
        }
        HttpResponse<String> claimed =
                await().until(() -> claim(customer, device.name(), "s"), response -> response.statusCode() == 200);
        JsonObject answer = JsonParser.parseString(claimed.body()).getAsJsonObject();
        assertThat(answer.get("response").getAsString()).isEqualTo("SUCCESS");
        assertThat(device.get().getAsJsonObject("customerId"))
                .isEqualTo(answer.getAsJsonObject("device").getAsJsonObject("customerId"));
    }
}
