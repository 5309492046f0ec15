// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.edgegateway.contract.Wire.ConnAck;
import org.junit.jupiter.api.Test;

@ContractTest
@Covers(Row.CONNECT)
class ConnectingContractTest {

    private static final String TELEMETRY = "v1/devices/me/telemetry";

    private static ConnAck connect(Wire wire, String userName, String password, boolean cleanSession) {
        wire.send(Packets.connect(userName, password, cleanSession, 60));
        return wire.connAck();
    }

    @Test
    @Covers({Row.CONNECT, Row.CREDENTIALS})
    void acceptsTheTokenAsUserNameWithoutPassword(TestDevice device) {
        try (Wire wire = device.wire()) {
            assertThat(connect(wire, device.token(), "", true)).isEqualTo(new ConnAck(false, 0));
        }
    }

    @Test
    void ignoresThePassword(TestDevice device) {
        try (Wire wire = device.wire()) {
            assertThat(connect(wire, device.token(), "anything", true).code()).isZero();
        }
    }

    @Test
    void refusesAWrongTokenWithCode5AndCloses(TestDevice device) {
        try (Wire wire = device.wire()) {
            assertThat(connect(wire, device.token() + "x", "", true).code()).isEqualTo(5);
            wire.awaitClosed();
        }
    }

    @Test
    void refusesAMissingUserNameWithCode2AndCloses(TestDevice device) {
        try (Wire wire = device.wire()) {
            assertThat(connect(wire, "", "", true).code()).isEqualTo(2);
            wire.awaitClosed();
        }
    }

    @Test
    void promisesAPersistentSessionEvenTheFirstTime(TestDevice device) {
        try (Wire wire = device.wire()) {
            assertThat(connect(wire, device.token(), "", false)).isEqualTo(new ConnAck(true, 0));
        }
    }

    @Test
    void keepsNoSubscriptionOfAPersistentSession(TestDevice device) {
        try (Wire first = device.wire()) {
            connect(first, device.token(), "", false);
            first.subscribe("v1/devices/me/attributes", 1);
        }
        try (Wire second = device.wire()) {
            connect(second, device.token(), "", false);
            device.setShared("{\"lost\":1}");
            second.publish("v1/devices/me/attributes/request/1", "{\"sharedKeys\":\"lost\"}");
            second.message("v1/devices/me/attributes/response/1");
            assertThat(second.messages("v1/devices/me/attributes")).isEmpty();
        }
    }

    @Test
    void closesTheFirstSessionWhenTheDeviceConnectsAgain(TestDevice device) {
        try (Wire first = device.connect();
                Wire second = device.connect()) {
            first.awaitClosed();
            second.deliver(TELEMETRY, "{\"still\":\"here\"}");
        }
    }

    @Test
    void closesTheSessionWhenTheTokenChanges(TestDevice device) {
        try (Wire old = device.connect();
                Wire refused = device.wire();
                Wire accepted = device.wire()) {
            old.awaitDone();
            String changed = new StringBuilder(device.token()).reverse().toString();
            device.changeToken(changed);
            old.awaitClosed();
            assertThat(connect(refused, device.token(), "", true).code()).isEqualTo(5);
            assertThat(connect(accepted, changed, "", true).code()).isZero();
        }
    }

    @Test
    void closesTheSessionWhenTheDeviceIsDeleted(TestDevice device) {
        try (Wire wire = device.connect()) {
            device.delete();
            wire.awaitClosed();
        }
    }

    @Test
    void doesNotEnforceTheKeepAlive(TestDevice device) {
        try (Wire wire = device.wire()) {
            wire.send(Packets.connect(device.token(), "", true, 1));
            wire.connAck();
            await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(4)).until(wire::isOpen);
            wire.ping();
        }
    }

    @Test
    void takesMessagesThatAreSentBeforeTheConnAck(TestDevice device) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Packets.connect(device.token(), "", true, 60));
        for (int i = 1; i <= 50; i++) {
            all.writeBytes(Packets.publish(TELEMETRY, "{\"k\":1}".getBytes(StandardCharsets.UTF_8), 1, i));
        }
        try (Wire wire = device.wire()) {
            wire.send(all.toByteArray());
            assertThat(wire.connAck().code()).isZero();
            for (int i = 1; i <= 50; i++) {
                int id = i;
                wire.await(packet -> packet.isPubAck(id));
            }
        }
    }
}
