// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.tls;

import io.netty.handler.ssl.util.SimpleTrustManagerFactory;
import io.vertx.core.Vertx;
import io.vertx.core.net.TrustOptions;
import java.security.KeyStore;
import java.util.function.Function;
import javax.net.ssl.ManagerFactoryParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** {@link ClientTrust} in the form that Vert.x takes; its own wrapper needs a logging library. Immutable. */
public final class ClientTrustOptions implements TrustOptions {

    private final ClientTrust trust;

    public ClientTrustOptions(ClientTrust trust) {
        this.trust = trust;
    }

    @Override
    public TrustOptions copy() {
        return this;
    }

    @Override
    public TrustManagerFactory getTrustManagerFactory(Vertx vertx) {
        return new Factory(trust);
    }

    @Override
    public Function<String, TrustManager[]> trustManagerMapper(Vertx vertx) {
        return serverName -> new TrustManager[] {trust};
    }

    private static final class Factory extends SimpleTrustManagerFactory {

        private final ClientTrust trust;

        Factory(ClientTrust trust) {
            this.trust = trust;
        }

        @Override
        protected void engineInit(@Nullable KeyStore unused) {}

        @Override
        protected void engineInit(ManagerFactoryParameters unused) {}

        @Override
        protected TrustManager[] engineGetTrustManagers() {
            return new TrustManager[] {trust};
        }
    }
}
