// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

@ContractTest
@Covers(Row.LIMITS)
class LimitsContractTest {

    private static final int MAX_BYTES = 65_536;
    private static final String TELEMETRY = "v1/devices/me/telemetry";

    private static String payload(int bytes) {
        String start = "{\"k\":\"";
        String end = "\"}";
        return start + "x".repeat(bytes - start.length() - end.length()) + end;
    }

    @Test
    void takesThePacketThatJustFits(TestDevice device) {
        int lengthOfTopic = 2;
        int packetId = 2;
        try (Wire wire = device.connect()) {
            wire.deliver(TELEMETRY, payload(MAX_BYTES - lengthOfTopic - TELEMETRY.length() - packetId));
        }
    }

    @Test
    void closesTheConnectionOnALargerPacketWithoutPubAck(TestDevice device) {
        int packetId = 2;
        try (Wire wire = device.connect()) {
            wire.publish(TELEMETRY, payload(MAX_BYTES + 1 - TELEMETRY.length() - packetId));
            wire.awaitClosed();
            assertThat(wire.hasReceived(packet -> packet.type() == Packet.PUBACK))
                    .isFalse();
        }
    }

    @Test
    void sendsLargerPacketsToTheDevice(TestDevice device) {
        String large = "x".repeat(MAX_BYTES + 10_000);
        device.setShared("{\"large\":\"" + large + "\"}");
        try (Wire wire = device.connect()) {
            wire.deliver("v1/devices/me/attributes/request/1", "{\"sharedKeys\":\"large\"}");
            String answer = wire.message("v1/devices/me/attributes/response/1").payload();
            assertThat(answer).hasSizeGreaterThan(MAX_BYTES);
        }
        await().until(() -> device.attributes("SHARED_SCOPE").containsKey("large"));
    }
}
