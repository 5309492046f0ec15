// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.AccessToken;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.ClientCertificate;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.MqttBasic;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.Granted;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.KeyUnknown;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.NameRefused;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisioningCodecTest {

    private static ProvisionAnswer read(String answer) {
        return ProvisionAnswerCodec.read(answer.getBytes(StandardCharsets.UTF_8), "alias");
    }

    private static void assertRequest(DeviceCredentials wanted, boolean gateway, String members) {
        ProvisioningSettings settings =
                new ProvisioningSettings("k", "s", "n", gateway, CredentialsKind.ACCESS_TOKEN, "", 0, false);
        Grant grant = new Grant(wanted, "n", 0, Instant.EPOCH);
        assertThat(JsonParser.parseString(new ProvisionRequest(settings, grant, "PEM").json()))
                .isEqualTo(JsonParser.parseString(
                        "{'deviceName':'n','provisionDeviceKey':'k','provisionDeviceSecret':'s'," + members + "}"));
    }

    @Test
    void asksForEachKindOfCredentials() {
        assertRequest(new AccessToken("", "t"), true, "'gateway':true,'credentialsType':'ACCESS_TOKEN','token':'t'");
        assertRequest(
                new MqttBasic("c", "u", "p"),
                false,
                "'credentialsType':'MQTT_BASIC','clientId':'c','username':'u','password':'p'");
        assertRequest(new ClientCertificate("", "a"), false, "'credentialsType':'X509_CERTIFICATE','hash':'PEM'");
    }

    @Test
    void readsEachKindOfCredentials() {
        assertThat(read("{'status':'SUCCESS','credentialsType':'ACCESS_TOKEN','credentialsValue':'t'}"))
                .isEqualTo(new Granted(new AccessToken("", "t")));
        assertThat(read("{'status':'SUCCESS','credentialsType':'MQTT_BASIC',"
                        + "'credentialsValue':{'clientId':'c','userName':'u','password':'p'}}"))
                .isEqualTo(new Granted(new MqttBasic("c", "u", "p")));
        assertThat(read("{'status':'SUCCESS','credentialsType':'X509_CERTIFICATE','credentialsValue':'MII'}"))
                .isEqualTo(new Granted(new ClientCertificate("", "alias")));
    }

    @Test
    void readsRefusals() {
        assertThat(read("{'status':'FAILURE','errorMsg':'Failed to provision device!'}"))
                .isInstanceOf(NameRefused.class);
        assertThat(read("{'status':'NOT_FOUND'}")).isInstanceOf(KeyUnknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "[]",
                "{",
                "{}",
                "{'status':5}",
                "{'status':{}}",
                "{'status':'SUCCESS'}",
                "{'status':'SUCCESS','credentialsType':'ACCESS_TOKEN'}",
                "{'status':'SUCCESS','credentialsType':'ACCESS_TOKEN','credentialsValue':null}",
                "{'status':'SUCCESS','credentialsType':'ACCESS_TOKEN','credentialsValue':{}}",
                "{'status':'SUCCESS','credentialsType':'MQTT_BASIC','credentialsValue':'x'}",
                "{'status':'SUCCESS','credentialsType':'MQTT_BASIC','credentialsValue':{'clientId':'c'}}",
                "{'status':'SUCCESS','credentialsType':'LWM2M_CREDENTIALS','credentialsValue':'x'}"
            })
    void takesAnythingElseForUnreadable(String answer) {
        assertThat(read(answer)).isInstanceOf(Unreadable.class);
    }
}
