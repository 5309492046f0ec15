// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

/** JSON as text. */
final class JsonText {

    private JsonText() {}

    /** An object's member: the quoted key, a colon and the value. */
    static String member(String key, JsonElement value) {
        return new JsonPrimitive(key) + ":" + value;
    }

    /** How many bytes the text takes in UTF-8. */
    static int utf8Length(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                // a surrogate pair is two chars and four bytes, so two bytes per char
                bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return bytes;
    }
}
