// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.edgegateway.mqtt.MqttFailureException;
import org.edgegateway.mqtt.MqttFailureException.Reason;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.SessionFailure.Kind;

/** Says in one line for a person what an exception means and what to do about it. */
final class FailureClassifier {

    private final MqttSettings settings;
    private final String server;

    FailureClassifier(MqttSettings settings) {
        this.settings = settings;
        server = settings.host() + ":" + settings.port();
    }

    /** Why an attempt failed. */
    SessionFailure connecting(Throwable thrown) {
        Throwable cause = root(thrown);
        if (cause instanceof MqttException refusal) {
            return refused(refusal);
        } else if (cause instanceof UnknownHostException) {
            return unreachable("the host name " + settings.host() + " is unknown - check its spelling and the DNS");
        } else if (cause instanceof SocketTimeoutException) {
            return connectTimedOut(false);
        } else if (cause instanceof NoRouteToHostException || saysUnreachable(cause)) {
            return unreachable("no route to " + server + " - check the network and the firewall");
        } else if (cause instanceof ConnectException && Text.of(cause).contains("timed out")) {
            return connectTimedOut(false);
        } else if (cause instanceof ConnectException) {
            return unreachable(server + " refuses connections - check the port and whether the server runs");
        } else if (cause instanceof SSLException) {
            return TlsFailures.classify((SSLException) cause, settings.host(), server);
        } else if (cause instanceof EOFException || cause instanceof SocketException) {
            return new SessionFailure(
                    Kind.REFUSED_UNAVAILABLE,
                    server + " closes the connection instead of accepting it - check that it is an MQTT port"
                            + (settings.tls().isPresent()
                                    ? ", and that the server knows the client certificate, if there is one"
                                    : " without TLS"));
        }
        return unreachable("cannot connect to " + server + ": " + Text.of(cause));
    }

    SessionFailure connectTimedOut(boolean reached) {
        String within = " within " + Text.of(settings.connectTimeout());
        return unreachable(
                reached
                        ? server + " is reached but does not accept" + within + " - check that it is an MQTT server"
                        : "no answer from " + server + within + " - check host, port and firewall");
    }

    /** Why an established link ended. */
    SessionFailure lost(Throwable thrown) {
        Throwable cause = root(thrown);
        if (cause instanceof EOFException) {
            return new SessionFailure(Kind.CLOSED_BY_SERVER, server + " has closed the connection");
        }
        if (cause instanceof MqttException paho) {
            return new SessionFailure(
                    Kind.LINK_LOST,
                    switch (paho.getReasonCode()) {
                        case MqttException.REASON_CODE_CLIENT_TIMEOUT -> server + " no longer answers pings";
                        case MqttException.REASON_CODE_WRITE_TIMEOUT -> server + " no longer takes data";
                        default -> "the connection to " + server + " failed: " + Text.of(paho);
                    });
        }
        return new SessionFailure(Kind.LINK_LOST, "the connection to " + server + " broke: " + Text.of(cause));
    }

    /** What an operation fails with that Paho did not take. */
    MqttFailureException notSent(MqttException refused) {
        return exhausted(refused)
                ? new MqttFailureException(
                        Reason.TOO_MANY_IN_FLIGHT, "too many messages wait for their acknowledgement")
                : new MqttFailureException(Reason.OFFLINE, "the connection to " + server + " is closed");
    }

    /** Whether the server has left so many messages without acknowledgement that nothing more can be sent. */
    static boolean exhausted(MqttException refused) {
        return refused.getReasonCode() == MqttException.REASON_CODE_MAX_INFLIGHT
                || refused.getReasonCode() == MqttException.REASON_CODE_NO_MESSAGE_IDS_AVAILABLE;
    }

    private SessionFailure refused(MqttException refusal) {
        int code = refusal.getReasonCode();
        return switch (code) {
            case MqttException.REASON_CODE_INVALID_PROTOCOL_VERSION ->
                new SessionFailure(Kind.REFUSED_UNAVAILABLE, server + " does not speak MQTT 3.1.1 (CONNACK 1)");
            case MqttException.REASON_CODE_INVALID_CLIENT_ID ->
                credentials(" refuses the client id (CONNACK 2) - check that one is set and that it is allowed");
            case MqttException.REASON_CODE_BROKER_UNAVAILABLE ->
                new SessionFailure(
                        Kind.REFUSED_UNAVAILABLE,
                        server + " is not available now (CONNACK 3) - it may limit connections");
            case MqttException.REASON_CODE_FAILED_AUTHENTICATION ->
                credentials(" refuses the user name or password (CONNACK 4) - check the credentials");
            case MqttException.REASON_CODE_NOT_AUTHORIZED ->
                credentials(" does not authorize this client (CONNACK 5) - check the token or the credentials");
            default -> unreachable("cannot connect to " + server + ": " + Text.of(refusal));
        };
    }

    private SessionFailure credentials(String message) {
        return new SessionFailure(Kind.REFUSED_CREDENTIALS, server + message);
    }

    private static SessionFailure unreachable(String message) {
        return new SessionFailure(Kind.UNREACHABLE, message);
    }

    private static boolean saysUnreachable(Throwable cause) {
        return cause instanceof SocketException && Text.of(cause).contains("unreachable");
    }

    /** The innermost cause that Paho has wrapped, but not what is below a TLS or socket exception. */
    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof MqttException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
