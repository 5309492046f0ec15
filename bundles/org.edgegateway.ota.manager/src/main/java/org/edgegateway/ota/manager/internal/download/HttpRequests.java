// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import org.edgegateway.ota.manager.internal.machine.WorkException;

/** Asks a server for a package, over HTTPS only, wherever it sends us to. */
final class HttpRequests {

    /** Gives the sockets whose certificates Kura trusts. */
    interface Tls {
        SSLSocketFactory sockets() throws GeneralSecurityException, IOException, WorkException;
    }

    private static final int MOST_REDIRECTS = 5;
    private static final int TIMEOUT_MILLIS = 10_000;

    private final Tls tls;

    HttpRequests(Tls tls) {
        this.tls = tls;
    }

    /**
     * Asks.
     *
     * @param from the first byte wanted
     * @param edition the content of which those before are there
     */
    HttpAnswer get(String address, long from, String edition) throws IOException, WorkException {
        String location = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpsURLConnection connection = open(location);
            if (from > 0) {
                connection.setRequestProperty("Range", "bytes=" + from + "-");
                connection.setRequestProperty("If-Range", edition);
            }
            int status = connection.getResponseCode();
            boolean moved = status >= 300 && status < 400 && status != HttpURLConnection.HTTP_NOT_MODIFIED;
            if (!moved) {
                return HttpAnswer.of(connection);
            }
            String next = Optional.ofNullable(connection.getHeaderField("Location"))
                    .orElseThrow(() -> new WorkException("the server redirects to nowhere"));
            connection.disconnect();
            location = resolve(location, next);
        }
        throw new WorkException("the server redirects more than " + MOST_REDIRECTS + " times");
    }

    private static String resolve(String location, String next) throws WorkException {
        try {
            return URI.create(location).resolve(next).toString();
        } catch (IllegalArgumentException e) {
            throw new WorkException("the server redirects to an address that is none: " + next, e);
        }
    }

    private HttpsURLConnection open(String address) throws IOException, WorkException {
        URL url = new URL(address);
        if (!(url.openConnection() instanceof HttpsURLConnection connection)) {
            throw new WorkException("the package's address is not https: " + address);
        }
        try {
            connection.setSSLSocketFactory(tls.sockets());
        } catch (GeneralSecurityException e) {
            throw new WorkException("Kura's SSL service cannot be used: " + e.getMessage(), e);
        }
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setUseCaches(false);
        connection.setRequestProperty("Accept-Encoding", "identity");
        return connection;
    }
}
