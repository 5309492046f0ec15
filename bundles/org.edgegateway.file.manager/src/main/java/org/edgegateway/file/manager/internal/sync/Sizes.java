// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;

/** How long JSON is in UTF-8. */
final class Sizes {

    private Sizes() {}

    static int of(JsonElement value) {
        return value.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    static int of(String text) {
        return of(new JsonPrimitive(text));
    }
}
