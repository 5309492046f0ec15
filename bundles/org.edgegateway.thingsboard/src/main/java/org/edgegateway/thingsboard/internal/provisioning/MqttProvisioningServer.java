// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import java.time.Duration;
import org.edgegateway.basics.Reason;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.ClientCertificate;

/** The server that an attempt to connect is about to go to. */
public final class MqttProvisioningServer implements ProvisioningServer {

    private final MqttSettings server;
    private final DeviceName names;
    private final CertificateSource certificates;
    private final ProvisioningCall call;

    /** @param server address, TLS without a client certificate, and timeouts */
    public MqttProvisioningServer(
            MqttSettings server, DeviceName names, CertificateSource certificates, ProvisioningCall call) {
        this.server = server;
        this.names = names;
        this.certificates = certificates;
        this.call = call;
    }

    @Override
    public String deviceName(ProvisioningSettings settings) throws ProvisioningException {
        try {
            return names.of(settings.deviceName());
        } catch (IllegalArgumentException e) {
            throw new ProvisioningException(Kind.INTERNAL, Reason.of(e));
        }
    }

    @Override
    public ProvisionAnswer ask(ProvisioningSettings settings, Grant wanted) throws ProvisioningException {
        String pem = wanted.credentials() instanceof ClientCertificate certificate
                ? certificates.pem(certificate.alias())
                : "";
        String request = new ProvisionRequest(settings, wanted, pem).json();
        return ProvisionAnswerCodec.read(call.ask(server, request, patience()), settings.keyAlias());
    }

    /** Less than the session gives all that happens before connecting. */
    private Duration patience() {
        return server.connectTimeout()
                .plus(server.operationTimeout())
                .multipliedBy(9)
                .dividedBy(10);
    }
}
