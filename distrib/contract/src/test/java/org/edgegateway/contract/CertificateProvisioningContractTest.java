// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContractTest
@Covers(Row.CERTIFICATE_PROVISIONING)
class CertificateProvisioningContractTest {

    private final String name = Tenant.unique("certified");
    private Identity authority;

    @BeforeEach
    void makeAuthority(Tenant tenant) throws Exception {
        assumeTrue(tenant.server().tlsPort() > 0, "the server has no TLS port");
        authority = Identity.selfSigned("plant");
    }

    private String profile(Tenant tenant, boolean createsDevices) {
        return profile(tenant, createsDevices, "([^.]+)");
    }

    private String profile(Tenant tenant, boolean createsDevices, String pattern) {
        JsonObject configuration = new JsonObject();
        configuration.addProperty("provisionDeviceSecret", authority.pem());
        configuration.addProperty("certificateRegExPattern", pattern);
        configuration.addProperty("allowCreateNewDevicesByX509Certificate", createsDevices);
        return tenant.createProfile("X509_CERTIFICATE_CHAIN", "", configuration);
    }

    @Test
    void createsTheDeviceThatTheCommonNameSays(Tenant tenant) throws Exception {
        String profile = profile(tenant, true);
        try (Wire wire = authority.issue(name + ".example.org").wire(tenant.server())) {
            wire.connect("");
            wire.deliver("v1/devices/me/telemetry", "{\"ts\":1700000000000,\"values\":{\"a\":1}}");
        }
        assertThat(tenant.device(name).get().get("type")).isEqualTo(new JsonPrimitive(profile));
    }

    @Test
    void letsTheDeviceInAgainWithARenewedCertificate(Tenant tenant) throws Exception {
        profile(tenant, true);
        try (Wire wire = authority.issue(name + ".a").wire(tenant.server())) {
            wire.connect("");
        }
        try (Wire wire = authority.issue(name + ".b").wire(tenant.server())) {
            wire.connect("");
        }
        assertThat(tenant.device(name).credentials().get("credentialsType"))
                .isEqualTo(new JsonPrimitive("X509_CERTIFICATE"));
    }

    @Test
    void letsNobodyInWithAPatternThatHasNoGroup(Tenant tenant) throws Exception {
        profile(tenant, true, "[^.]+");
        assertThat(code(tenant, authority.issue(name))).isEqualTo(5);
    }

    @Test
    void refusesACertificateOfAnotherAuthority(Tenant tenant) throws Exception {
        profile(tenant, true);
        assertThat(code(tenant, Identity.selfSigned("other").issue(name))).isEqualTo(5);
    }

    @Test
    void refusesANewDeviceWhenTheProfileCreatesNone(Tenant tenant) throws Exception {
        profile(tenant, false);
        assertThat(code(tenant, authority.issue(name))).isEqualTo(5);
    }

    private static int code(Tenant tenant, Identity identity) throws Exception {
        try (Wire wire = identity.wire(tenant.server())) {
            wire.send(Packets.connect("", "", true, 60));
            return wire.connAck().code();
        }
    }
}
