// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.system;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.edgegateway.basics.Reason;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.thingsboard.internal.inbound.DeviceTopics;
import org.edgegateway.thingsboard.internal.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Allows a customer to claim the gateway, or a child device: whoever knows the secret, for so long.
 *
 * @param secret never shown
 * @param duration how long after a connect
 */
public record Claim(String secret, Duration duration) {

    private static final Logger LOG = LoggerFactory.getLogger(Claim.class);

    public Claim {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("the gateway must be claimable for at least 1 s");
        }
    }

    /** Tells the server; after each connect, as it forgets when the time is over. */
    public void allow(MqttSession session) {
        publish(session, DeviceTopics.CLAIM, json());
    }

    /** The same for a child device. */
    public void allow(MqttSession session, String child) {
        JsonObject children = new JsonObject();
        children.add(child, json());
        publish(session, DeviceTopics.GATEWAY_CLAIM, children);
    }

    private JsonObject json() {
        JsonObject claim = new JsonObject();
        claim.addProperty("secretKey", secret);
        claim.addProperty("durationMs", duration.toMillis());
        return claim;
    }

    private static void publish(MqttSession session, String topic, JsonObject claim) {
        session.publish(MqttMessage.of(topic, Json.bytes(claim))).whenComplete((sent, failure) -> {
            if (failure != null) {
                LOG.warn("The server was not told that a device may be claimed: {}", Reason.of(failure));
            }
        });
    }

    /** A claim where there is a secret. */
    public static Optional<Claim> of(String secret, Duration duration) {
        return secret.isEmpty() ? Optional.empty() : Optional.of(new Claim(secret, duration));
    }

    @Override
    public String toString() {
        return "claim for " + duration;
    }
}
