// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.kura.ssl.SslManagerService;
import org.edgegateway.ota.manager.internal.machine.WorkException;

/** Sockets that trust whom Kura's SSL service trusts at the moment. */
public final class TlsSockets implements HttpRequests.Tls {

    private final Supplier<Optional<SslManagerService>> service;

    public TlsSockets(Supplier<Optional<SslManagerService>> service) {
        this.service = service;
    }

    @Override
    public SSLSocketFactory sockets() throws GeneralSecurityException, IOException, WorkException {
        return service.get()
                .orElseThrow(() -> new WorkException("no SSL service is selected by SslManagerService.target"))
                .getSSLSocketFactory();
    }
}
