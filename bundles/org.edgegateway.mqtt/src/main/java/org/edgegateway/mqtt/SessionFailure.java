// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

/**
 * Why a connection could not be made or ended.
 *
 * @param kind what sort of failure it is, which decides how long to wait before the next attempt
 * @param message one line for a person: what happened and what to do about it; holds no secret
 */
public record SessionFailure(Kind kind, String message) {

    /** The sorts of failure a user or the reconnect ladder tells apart. */
    public enum Kind {
        /** The host name is unknown, or nobody answers at host and port. */
        UNREACHABLE,
        /** The server's certificate is not signed by a trusted authority. */
        TLS_UNKNOWN_AUTHORITY,
        /** The server's certificate has expired or is not valid yet. */
        TLS_EXPIRED,
        /** The server's certificate is valid, but for another host name. */
        TLS_WRONG_HOST,
        /** Any other failure of the TLS handshake. */
        TLS,
        /** The server refuses the credentials or the client id. */
        REFUSED_CREDENTIALS,
        /** The server is there but does not want to serve now. */
        REFUSED_UNAVAILABLE,
        /** An established link broke: reset, time-out, no ping answer. */
        LINK_LOST,
        /** The server closed an established link. */
        CLOSED_BY_SERVER,
        /** A hook or the session itself failed. */
        INTERNAL
    }
}
