// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.AccessToken;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.ClientCertificate;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.MqttBasic;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.Granted;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.KeyUnknown;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.NameRefused;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisioningTest {

    private static final AccessToken FROM_SERVER = new AccessToken("", "from the server");

    @TempDir
    Path folder;

    private Path file;
    private Provisioning provisioning;
    private final FakeProvisioningServer server = new FakeProvisioningServer("gateway");

    @BeforeEach
    void start() throws Exception {
        file = folder.resolve("credentials");
        provisioning = new Provisioning(
                new CredentialStore(() -> file, ReversingCrypto.create()), new Random(1), InstantSource.system());
    }

    private static ProvisioningSettings settings(CredentialsKind kind, int renewal, boolean again) {
        return new ProvisioningSettings("key", "secret", "gateway", true, kind, "alias", renewal, again);
    }

    private static ProvisioningSettings settings() {
        return settings(CredentialsKind.ACCESS_TOKEN, 0, false);
    }

    private DeviceCredentials login(ProvisioningSettings settings) throws ProvisioningException {
        return provisioning.login(settings, server);
    }

    private ProvisioningException failedLogin(ProvisioningSettings settings) {
        return assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> login(settings))
                .actual();
    }

    @Test
    void usesWhatTheServerGrants() throws Exception {
        server.answer(new Granted(FROM_SERVER));

        assertThat(login(settings())).isEqualTo(FROM_SERVER);
        assertThat(provisioning.describe()).startsWith("device gateway, provisioned 20");
    }

    @Test
    void provisionsOnlyOnceAlsoAfterARestart() throws Exception {
        server.grant();
        DeviceCredentials granted = login(settings());
        provisioning.accepted();
        start();

        assertThat(login(settings())).isEqualTo(granted);
        assertThat(server.asked).hasSize(1);
    }

    @Test
    void storesBeforeAnybodyUsesTheCredentials() throws Exception {
        server.grant();
        Files.createDirectory(file);

        assertThat(failedLogin(settings()).getMessage()).contains("credentials");
        assertThat(server.asked).isEmpty();
    }

    @Test
    void asksForCredentialsOfTheKindThatIsSet() throws Exception {
        server.grant();

        assertThat(login(settings(CredentialsKind.MQTT_BASIC, 0, false)))
                .isInstanceOfSatisfying(
                        MqttBasic.class, basic -> assertThat(basic.password()).hasSize(32));
        assertThat(login(settings(CredentialsKind.X509_CERTIFICATE, 1, false)))
                .isEqualTo(new ClientCertificate("", "alias"));
        assertThat(login(settings(CredentialsKind.ACCESS_TOKEN, 2, false)))
                .isInstanceOfSatisfying(
                        AccessToken.class, token -> assertThat(token.token()).hasSize(20));
    }

    @Test
    void asksForTheSameAgainWhenThereWasNoAnswer() throws Exception {
        failedLogin(settings());
        start();
        server.grant();

        login(settings());

        assertThat(server.asked).hasSize(2);
        assertThat(server.asked.get(1)).isEqualTo(server.asked.get(0));
    }

    @Test
    void usesWhatItAskedForWhenOnlyTheAnswerWasLost() throws Exception {
        failedLogin(settings());
        start();
        server.answer(new NameRefused());

        DeviceCredentials tried = login(settings());
        assertThat(tried).isEqualTo(server.asked.get(0).credentials());
        provisioning.accepted();
        start();
        assertThat(login(settings())).isEqualTo(tried);
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void saysWhatToDoWhenTheLostAnswerCannotBeReplayed() throws Exception {
        failedLogin(settings());
        start();
        server.answer(new NameRefused()).answer(new NameRefused());
        login(settings());
        provisioning.refused();

        ProvisioningException failure = failedLogin(settings());

        assertThat(failure).hasMessageContaining("whose answer was lost").hasMessageContaining("Delete that device");
        assertThat(failure.failure().kind()).isEqualTo(Kind.REFUSED_CREDENTIALS);
    }

    @Test
    void tellsTheKindsOfFailureApart() {
        server.answer(new KeyUnknown()).answer(new NameRefused()).answer(new Unreadable("it is no JSON"));

        assertThat(failedLogin(settings())).hasMessageContaining("NOT_FOUND");
        assertThat(failedLogin(settings()))
                .hasMessageContaining("does not provision 'gateway' (FAILURE)")
                .hasMessageNotContaining("lost");
        assertThat(failedLogin(settings())).hasMessageContaining("it is no JSON");
        assertThat(failedLogin(settings())).hasMessageContaining("no answer");
    }

    @Test
    void takesNewSettingsAfterAWrongKey() throws Exception {
        server.answer(new KeyUnknown());
        failedLogin(settings());
        server.grant();

        assertThat(login(settings(CredentialsKind.MQTT_BASIC, 0, false))).isInstanceOf(MqttBasic.class);
    }

    @Test
    void doesNotProvisionAgainByItselfWhenTheCredentialsAreRefused() throws Exception {
        server.grant();
        DeviceCredentials granted = login(settings());
        provisioning.accepted();

        provisioning.refused();

        assertThat(provisioning.describe()).contains("refused by the server").contains("provision.renewal");
        assertThat(login(settings())).isEqualTo(granted);
        assertThat(server.asked).hasSize(1);
    }

    @Test
    void provisionsAgainWhenRefusedIfAllowed() throws Exception {
        server.grant();
        ProvisioningSettings allowed = settings(CredentialsKind.ACCESS_TOKEN, 0, true);
        DeviceCredentials former = login(allowed);

        provisioning.refused();

        assertThat(login(allowed)).isNotEqualTo(former);
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void triesTheStoredCredentialsAgainWhenTheServerGrantsNoNewOnes() throws Exception {
        server.answer(new Granted(FROM_SERVER)).answer(new NameRefused());
        ProvisioningSettings allowed = settings(CredentialsKind.ACCESS_TOKEN, 0, true);
        login(allowed);
        provisioning.refused();

        assertThat(failedLogin(allowed)).hasMessageContaining("FAILURE");
        assertThat(login(allowed)).isEqualTo(FROM_SERVER);
    }

    @Test
    void renewsOnceWhenAPersonWantsIt() throws Exception {
        server.grant();
        DeviceCredentials former = login(settings());

        DeviceCredentials renewed = login(settings(CredentialsKind.ACCESS_TOKEN, 1, false));
        assertThat(renewed).isNotEqualTo(former);
        assertThat(login(settings(CredentialsKind.ACCESS_TOKEN, 1, false))).isEqualTo(renewed);
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void goesOnWithTheFormerCredentialsWhenTheRenewalIsRefused() throws Exception {
        server.answer(new Granted(FROM_SERVER)).answer(new NameRefused());
        login(settings());

        assertThat(login(settings(CredentialsKind.ACCESS_TOKEN, 1, false))).isEqualTo(FROM_SERVER);
        assertThat(provisioning.describe()).contains("not renewed").contains("FAILURE");
        assertThat(login(settings(CredentialsKind.ACCESS_TOKEN, 1, false))).isEqualTo(FROM_SERVER);
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void showsNoSecret() throws Exception {
        server.answer(new Granted(FROM_SERVER));
        DeviceCredentials granted = login(settings());

        assertThat(granted + provisioning.describe() + settings() + server.asked)
                .doesNotContain("from the server", "secret");
    }
}
