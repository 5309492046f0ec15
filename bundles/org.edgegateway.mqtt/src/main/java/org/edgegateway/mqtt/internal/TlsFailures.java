// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.jspecify.annotations.Nullable;

/** Tells the ways apart in which a TLS handshake fails. */
final class TlsFailures {

    private TlsFailures() {}

    static SessionFailure classify(SSLException failure, String host, String server) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = Text.of(cause);
            if (cause instanceof CertificateExpiredException) {
                return expired("the certificate of " + server + " has expired: " + message);
            } else if (cause instanceof CertificateNotYetValidException) {
                return expired("the certificate of " + server + " is not valid yet - check the clock: " + message);
            } else if (cause instanceof CertPathBuilderException) {
                return new SessionFailure(
                        Kind.TLS_UNKNOWN_AUTHORITY,
                        "the certificate of " + server + " is not signed by a trusted authority"
                                + " - add the authority's certificate to the keystore of the SSL service");
            } else if (cause instanceof CertificateException && namesHost(message)) {
                return new SessionFailure(
                        Kind.TLS_WRONG_HOST, "the certificate of " + server + " is not valid for the host " + host);
            }
        }
        return new SessionFailure(
                Kind.TLS, "no TLS connection with " + server + ": " + Text.of(failure) + hint(Text.of(failure)));
    }

    private static boolean namesHost(String message) {
        return message.startsWith("No subject alternative") || message.startsWith("No name matching");
    }

    private static String hint(String message) {
        if (message.contains("Unsupported or unrecognized SSL message")
                || message.contains("terminated the handshake")) {
            return " - check that the port speaks TLS";
        } else if (message.contains("certificate_required")
                || message.contains("bad_certificate")
                || message.contains("alert: certificate_unknown")) {
            return " - the server wants another client certificate";
        }
        return "";
    }

    private static SessionFailure expired(String message) {
        return new SessionFailure(Kind.TLS_EXPIRED, message);
    }
}
