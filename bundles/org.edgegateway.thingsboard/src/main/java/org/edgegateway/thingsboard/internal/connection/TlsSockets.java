// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import java.io.IOException;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.kura.ssl.SslManagerService;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.TlsSettings;
import org.edgegateway.thingsboard.internal.connection.ServerLink.LinkException;
import org.jspecify.annotations.Nullable;

/** TLS with the sockets of Kura's SSL service, asked anew for each attempt, so that new certificates are used. */
final class TlsSockets {

    private TlsSockets() {}

    static MqttSettings use(@Nullable SslManagerService ssl, MqttConnectionSettings settings) throws LinkException {
        if (ssl == null) {
            throw new LinkException(
                    "no SSL service is selected by SslManagerService.target: choose one in the MqttConnection tab");
        }
        try {
            SSLSocketFactory sockets = ssl.getSSLSocketFactory();
            return settings.session().toBuilder()
                    .tls(new TlsSettings(sockets, settings.verifyHostName()))
                    .build();
        } catch (GeneralSecurityException | IOException e) {
            throw new LinkException("the SSL service cannot be used, check its key store: " + e.getMessage());
        }
    }
}
