// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.kura.crypto.CryptoService;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.basics.Reason;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.edgegateway.mqtt.SessionState;
import org.edgegateway.thingsboard.internal.connection.Identity.Given;
import org.edgegateway.thingsboard.internal.connection.Identity.Provisioned;
import org.edgegateway.thingsboard.internal.connection.ServerLink.LinkException;
import org.edgegateway.thingsboard.internal.provisioning.CertificateSource;
import org.edgegateway.thingsboard.internal.provisioning.CredentialStore;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials;
import org.edgegateway.thingsboard.internal.provisioning.DeviceName;
import org.edgegateway.thingsboard.internal.provisioning.MqttProvisioningServer;
import org.edgegateway.thingsboard.internal.provisioning.Provisioning;
import org.edgegateway.thingsboard.internal.provisioning.ProvisioningCall;
import org.edgegateway.thingsboard.internal.provisioning.ProvisioningException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts credentials and TLS into the settings of each attempt, and provisions the gateway first where that is wanted. */
final class Logins {

    private static final Logger LOG = LoggerFactory.getLogger(Logins.class);

    private final DeviceName names;
    private final ProvisioningCall call = new ProvisioningCall();
    private final Provisioning provisioning;
    private volatile boolean provisioned;

    /** @param name of the connection, by which its provisioned credentials are kept */
    Logins(String name, SystemService system, CryptoService crypto) {
        this.names = new DeviceName(system);
        CredentialStore store = new CredentialStore(() -> file(system, name), crypto);
        this.provisioning = new Provisioning(store, new SecureRandom(), InstantSource.system());
    }

    private static Path file(SystemService system, String name) throws IOException {
        String data = system.getProperties().getProperty(SystemService.KEY_KURA_DATA_DIR, "");
        if (data.isBlank()) {
            throw new IOException("Kura names no data folder (kura.data)");
        }
        return Path.of(data, "edge-gateway", name + ".credentials");
    }

    /** The settings of an attempt. Blocks while the gateway is provisioned, for less than the session waits. */
    MqttSettings settings(MqttConnectionSettings settings, TlsServices tls)
            throws LinkException, ProvisioningException {
        call.begin();
        DeviceCredentials credentials = credentials(settings, tls);
        return secured(settings, tls, credentials.keyAlias()).toBuilder()
                .credentials(credentials.mqtt())
                .build();
    }

    private DeviceCredentials credentials(MqttConnectionSettings settings, TlsServices tls)
            throws LinkException, ProvisioningException {
        provisioned = settings.identity() instanceof Provisioned;
        if (settings.identity() instanceof Given given) {
            return given.credentials();
        }
        MqttSettings server = secured(settings, tls, Optional.empty());
        return provisioning.login(
                ((Provisioned) settings.identity()).settings(),
                new MqttProvisioningServer(server, names, certificates(tls), call));
    }

    private static MqttSettings secured(MqttConnectionSettings settings, TlsServices tls, Optional<String> keyAlias)
            throws LinkException {
        return settings.tls() ? tls.use(settings.session(), settings.verifyHostName(), keyAlias) : settings.session();
    }

    private static CertificateSource certificates(TlsServices tls) {
        return alias -> {
            try {
                return ClientKey.find(tls.keys(), alias).pem();
            } catch (LinkException e) {
                throw new ProvisioningException(Kind.INTERNAL, Reason.of(e));
            }
        };
    }

    /** Hears what became of the attempt. */
    void changed(SessionState state) {
        if (!provisioned) {
            return;
        }
        if (state instanceof SessionState.Connected) {
            try {
                provisioning.accepted();
            } catch (ProvisioningException e) {
                LOG.warn("The next attempt to connect asks for the credentials again: {}", e.getMessage());
            }
        } else if (state instanceof SessionState.Waiting waiting
                && waiting.why().kind() == Kind.REFUSED_CREDENTIALS) {
            provisioning.refused();
        }
    }

    /** Ends provisioning that is under way. */
    void cancel() {
        call.cancel();
    }

    /** Which device this gateway is, in words. */
    String describe(Identity identity) {
        return identity instanceof Given given ? "device of the " + given.credentials() : provisioning.describe();
    }
}
