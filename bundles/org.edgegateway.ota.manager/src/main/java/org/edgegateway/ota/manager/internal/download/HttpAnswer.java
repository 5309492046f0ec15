// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server answered to a request for a package from some byte on.
 *
 * @param status HTTP's
 * @param from the first byte that it sends
 * @param total how long the package is; -1 when the server does not say
 * @param edition what tells this content from any other; empty when the server does not say
 * @param connection to read from and to close
 */
record HttpAnswer(int status, long from, long total, String edition, HttpURLConnection connection) {

    /** The status of an answer to who has all of it already, or more. */
    static final int NO_SUCH_RANGE = 416;

    private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");

    static HttpAnswer of(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        String edition = Optional.ofNullable(connection.getHeaderField("ETag"))
                .filter(tag -> !tag.startsWith("W/"))
                .or(() -> Optional.ofNullable(connection.getHeaderField("Last-Modified")))
                .orElse("");
        if (status != HttpURLConnection.HTTP_PARTIAL) {
            return new HttpAnswer(status, 0, connection.getContentLengthLong(), edition, connection);
        }
        String range =
                Optional.ofNullable(connection.getHeaderField("Content-Range")).orElse("");
        Matcher parts = RANGE.matcher(range);
        if (!parts.matches()) {
            throw new IOException("the server sends a part, but not which: " + range);
        }
        long total = parts.group(2).equals("*") ? -1 : Long.parseLong(parts.group(2));
        return new HttpAnswer(status, Long.parseLong(parts.group(1)), total, edition, connection);
    }

    boolean succeeded() {
        return status == HttpURLConnection.HTTP_OK || status == HttpURLConnection.HTTP_PARTIAL;
    }

    /** Whether asking again is of no use. */
    boolean isFinal() {
        boolean perhapsLater = status == 408 || status == 425 || status == 429 || status == NO_SUCH_RANGE;
        return status >= 400 && status < 500 && !perhapsLater;
    }

    /** Whether the package ends where one was asked to go on. */
    boolean hasNothingBehind(long from) {
        return status == NO_SUCH_RANGE && ("bytes */" + from).equals(connection.getHeaderField("Content-Range"));
    }

    InputStream body() throws IOException {
        return connection.getInputStream();
    }
}
