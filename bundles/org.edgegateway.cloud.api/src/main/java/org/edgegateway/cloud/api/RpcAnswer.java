// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * What the cloud is told.
 *
 * @param value of any JSON type
 * @param afterwards runs once the cloud has the answer, or cannot be given it: for what ends the connection, such as a
 *     restart
 */
public record RpcAnswer(JsonElement value, Optional<Runnable> afterwards) {

    /** An answer after which nothing is left to do. */
    public static RpcAnswer of(JsonElement value) {
        return new RpcAnswer(value, Optional.empty());
    }

    /** <code>{"message": text}</code>, as commands answer. */
    public static RpcAnswer ofMessage(String text) {
        JsonObject value = new JsonObject();
        value.addProperty("message", text);
        return of(value);
    }

    /** The same answer, with something to do once the cloud has it. */
    public RpcAnswer then(Runnable action) {
        return new RpcAnswer(value, Optional.of(action));
    }
}
