// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.content;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.edgegateway.file.manager.internal.definition.Encoding;

/** Makes a file's content of an attribute's value, piece by piece. */
public final class Decoder {

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .serializeNulls()
            .create();

    private Decoder() {}

    /** @throws IllegalArgumentException when the value is of the wrong type; the message is for a person */
    public static Content decode(JsonElement value, Encoding encoding) {
        return switch (encoding) {
            case TEXT -> text(string(value, "text"));
            case BASE64 -> base64(string(value, "base64"));
            case JSON -> json(value);
        };
    }

    private static String string(JsonElement value, String encoding) {
        if (!value.isJsonPrimitive()) {
            throw new IllegalArgumentException("the content is no string, as the encoding \"" + encoding
                    + "\" wants it: set a string, or the encoding to \"json\"");
        }
        return value.getAsString();
    }

    private static Content text(String text) {
        return out -> {
            Writer writer = writer(out);
            try {
                writer.write(text);
                writer.flush();
            } catch (CharacterCodingException e) {
                throw new IOException("the content has half a character (a lone surrogate)", e);
            }
        };
    }

    private static Content base64(String text) {
        return out -> {
            try (InputStream decoded = Base64.getDecoder().wrap(new CharacterStream(text))) {
                decoded.transferTo(new ToDisk(out));
            } catch (ToDisk.Failed e) {
                throw e.reason();
            } catch (IOException e) {
                throw new IOException("the content is no valid Base64: " + e.getMessage(), e);
            }
        };
    }

    private static Content json(JsonElement value) {
        if (!value.isJsonObject() && !value.isJsonArray()) {
            throw new IllegalArgumentException("the content is no JSON object, as the encoding \"json\" wants it");
        }
        return out -> {
            Writer writer = writer(out);
            try {
                GSON.toJson(value, writer);
                writer.write('\n');
                writer.flush();
            } catch (JsonParseException e) {
                throw e.getCause() instanceof IOException failed ? failed : new IOException(e.getMessage(), e);
            }
        };
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
