// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.io.Writer;

/** How long JSON is in UTF-8, counted without a copy of it. */
final class Sizes {

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private Sizes() {}

    static int of(JsonElement value) {
        Counting counting = new Counting();
        GSON.toJson(value, counting);
        return counting.bytes;
    }

    static int of(String text) {
        return of(new JsonPrimitive(text));
    }

    private static final class Counting extends Writer {

        private int bytes;

        @Override
        public void write(int c) {
            bytes += length((char) c);
        }

        @Override
        public void write(String text, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                bytes += length(text.charAt(i));
            }
        }

        @Override
        public void write(char[] text, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                bytes += length(text[i]);
            }
        }

        /** Half of a surrogate pair takes half of its four bytes. */
        private static int length(char c) {
            if (c < 0x80) {
                return 1;
            }
            return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
