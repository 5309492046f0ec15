// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.content;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.edgegateway.basics.StrictJson;
import org.edgegateway.file.manager.internal.definition.Encoding;

/** Makes an attribute's value of a file's content. */
public final class Encoder {

    private Encoder() {}

    /** The value; empty when the bytes are not valid in that encoding. */
    public static Optional<JsonElement> encode(byte[] bytes, Encoding encoding) {
        return switch (encoding) {
            case TEXT -> text(bytes).map(JsonPrimitive::new);
            case BASE64 -> Optional.of(new JsonPrimitive(Base64.getEncoder().encodeToString(bytes)));
            case JSON -> text(bytes).flatMap(StrictJson::parse).filter(value -> !value.isJsonNull());
        };
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
