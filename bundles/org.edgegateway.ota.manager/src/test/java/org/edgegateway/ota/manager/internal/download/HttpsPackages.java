// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** A server with packages, whose certificate {@link #trusting()} trusts. */
final class HttpsPackages implements AutoCloseable {

    private final X509Bundle certificate;
    private final HttpsServer server;
    private final List<String> ranges = Collections.synchronizedList(new ArrayList<>());

    HttpsPackages() throws Exception {
        certificate = new CertificateBuilder()
                .subject("CN=localhost")
                .addSanDnsName("localhost")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(certificate.toKeyManagerFactory().getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.start();
    }

    /** Serves a path. */
    void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            ranges.add(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    /** Sends content, or the part of it that was asked for if it is still this edition. */
    static void send(HttpExchange exchange, byte[] content, String edition, int most) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        boolean same = edition.equals(exchange.getRequestHeaders().getFirst("If-Range"));
        int from = range != null && same ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
        exchange.getResponseHeaders().set("ETag", edition);
        if (from > 0) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, content.length - from);
        exchange.getResponseBody().write(content, from, Math.min(most, content.length - from));
    }

    String url(String path) {
        return "https://localhost:" + server.getAddress().getPort() + path;
    }

    /** The range of each request. */
    List<String> ranges() {
        return ranges;
    }

    SSLSocketFactory trusting() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, certificate.toTrustManagerFactory().getTrustManagers(), null);
        return context.getSocketFactory();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
