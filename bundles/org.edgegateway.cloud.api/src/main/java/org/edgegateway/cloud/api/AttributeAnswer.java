// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import com.google.gson.JsonObject;

/** What came of an {@link AttributeRequest}. */
public sealed interface AttributeAnswer {

    /**
     * The cloud's answer. A key that it does not have is left out.
     *
     * @param client client attributes found
     * @param shared shared attributes found
     */
    record Values(JsonObject client, JsonObject shared) implements AttributeAnswer {}

    /**
     * There is no answer. Asking again later may help.
     *
     * @param reason one line for a person
     */
    record Failed(String reason) implements AttributeAnswer {}
}
