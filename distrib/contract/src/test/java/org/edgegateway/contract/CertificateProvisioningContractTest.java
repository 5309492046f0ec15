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
        JsonObject configuration = new JsonObject();
        configuration.addProperty("provisionDeviceSecret", authority.pem());
        configuration.addProperty("certificateRegExPattern", "[^.]+");
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
    void breaksOffTheHandshakeWithACertificateOfAnotherAuthority(Tenant tenant) throws Exception {
        profile(tenant, true);
        try (Wire wire = Identity.selfSigned("other").issue(name).wire(tenant.server())) {
            wire.awaitClosed();
            assertThat(wire.hasReceived(packet -> true)).isFalse();
        }
    }
}
