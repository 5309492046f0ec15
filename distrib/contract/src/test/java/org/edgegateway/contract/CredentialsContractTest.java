// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ContractTest
@Covers(Row.CREDENTIALS)
class CredentialsContractTest {

    private static int code(TestDevice device, String clientId, String userName, String password) {
        try (Wire wire = device.wire()) {
            wire.send(Packets.connect(clientId, userName, password, true, 60));
            return wire.connAck().code();
        }
    }

    /** Makes texts unique that must be so on the whole server. */
    private static String of(TestDevice device, String text) {
        return text.isEmpty() ? "" : text + device.name();
    }

    @ParameterizedTest
    @CsvSource({
        "client, user, secret, client, user, secret, 0",
        "client, user, secret, client, user, wrong, 5",
        "client, user, secret, client, user, '', 5",
        "client, user, secret, other, user, secret, 5",
        "client, user, secret, client, other, secret, 5",
        "client, user, '', client, user, any, 0",
        "'', user, secret, any, user, secret, 0",
        "'', user, secret, any, user, wrong, 5"
    })
    void comparesMqttBasicCredentialsWhereTheyAreSet(
            String clientId,
            String userName,
            String password,
            String saidClientId,
            String saidUserName,
            String saidPassword,
            int code,
            TestDevice device) {
        device.changeCredentials(
                "MQTT_BASIC",
                "{\"clientId\":\"%s\",\"userName\":\"%s\",\"password\":\"%s\"}"
                        .formatted(of(device, clientId), of(device, userName), password));
        assertThat(code(device, of(device, saidClientId), of(device, saidUserName), saidPassword))
                .isEqualTo(code);
    }

    @Test
    void closesTheSessionWhenTheCredentialsBecomeOthers(TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.awaitDone();
            device.changeCredentials("MQTT_BASIC", "{\"userName\":\"" + device.name() + "\",\"password\":\"p\"}");
            wire.awaitClosed();
        }
        assertThat(code(device, "", device.token(), "")).isEqualTo(5);
    }

    @Test
    void findsTheDeviceOfAClientCertificateWhateverTheUserName(TestDevice device, Tenant tenant) throws Exception {
        assumeTrue(tenant.server().tlsPort() > 0, "the server has no TLS port");
        Identity identity = Identity.selfSigned("client");
        device.changeCredentials("X509_CERTIFICATE", identity.pem());
        try (Wire wire = identity.wire(tenant.server())) {
            wire.connect("anyone");
            wire.deliver("v1/devices/me/attributes", "{\"x509\":true}");
        }
        try (Wire wire = identity.wire(tenant.server())) {
            wire.connect("");
            wire.deliver("v1/devices/me/attributes/request/1", "{\"clientKeys\":\"x509\"}");
            assertThat(wire.message("v1/devices/me/attributes/response/1").payload())
                    .isEqualTo("{\"client\":{\"x509\":true}}");
        }
    }

    @Test
    void refusesAnUnknownClientCertificateAfterTheHandshakeWhateverTheUserName(TestDevice device, Tenant tenant)
            throws Exception {
        assumeTrue(tenant.server().tlsPort() > 0, "the server has no TLS port");
        try (Wire wire = Identity.selfSigned("stranger").wire(tenant.server())) {
            wire.send(Packets.connect(device.token(), "", true, 60));
            assertThat(wire.connAck().code()).isEqualTo(5);
            wire.awaitClosed();
        }
    }

    @Test
    void closesTheSessionOfACertificateThatIsReplaced(TestDevice device, Tenant tenant) throws Exception {
        assumeTrue(tenant.server().tlsPort() > 0, "the server has no TLS port");
        Identity old = Identity.selfSigned("old");
        Identity renewed = Identity.selfSigned("renewed");
        device.changeCredentials("X509_CERTIFICATE", old.pem());
        try (Wire wire = old.wire(tenant.server())) {
            wire.connect("");
            wire.awaitDone();
            device.changeCredentials("X509_CERTIFICATE", renewed.pem());
            wire.awaitClosed();
        }
        try (Wire wire = renewed.wire(tenant.server())) {
            wire.connect("");
        }
    }
}
