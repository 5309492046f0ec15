// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ContractTest
@Covers(Row.SUBSCRIBING)
class SubscribingContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1/devices/me/attributes",
                "v1/devices/me/attributes/response/+",
                "v1/devices/me/rpc/request/+",
                "v1/devices/me/rpc/response/+",
                "v2/a",
                "v2/a/res/+",
                "v2/r/req/+",
                "v2/r/res/+",
                "v2/fw/response/+/chunk/+",
                "v2/sw/response/+/chunk/+",
                "v2/fw/error",
                "v2/sw/error",
                "v1/gateway/attributes",
                "v1/gateway/attributes/response",
                "v1/gateway/rpc"
            })
    void grantsAKnownFilterWithQos1AtMost(String filter, TestDevice device) {
        try (Wire wire = device.connect()) {
            assertThat(wire.subscribe(filter, 0)).isZero();
            assertThat(wire.subscribe(filter, 1)).isEqualTo(1);
            assertThat(wire.subscribe(filter, 2)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "v1/devices/me/#", "v1/devices/me/rpc/request/7", "v1/devices/me/telemetry", "other"})
    void refusesAnyOtherFilterAndStaysConnected(String filter, TestDevice device) {
        try (Wire wire = device.connect()) {
            assertThat(wire.subscribe(filter, 1)).isEqualTo(0x80);
            wire.ping();
        }
    }

    @Test
    void endsASubscription(TestDevice device) {
        try (Wire wire = device.connect()) {
            AttributesContractTest.subscribeAndBeSure(wire, device);
            wire.unsubscribe("v1/devices/me/attributes");
            wire.awaitDone();
            device.setShared("{\"unheard\":1}");
            wire.publish("v1/devices/me/attributes/request/1", "{\"sharedKeys\":\"unheard\"}");
            wire.message("v1/devices/me/attributes/response/1");
            assertThat(wire.messages("v1/devices/me/attributes")).doesNotContain("{\"unheard\":1}");
        }
    }
}
