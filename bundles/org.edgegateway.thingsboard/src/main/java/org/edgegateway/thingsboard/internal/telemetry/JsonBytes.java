// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Grows a piece of JSON, in UTF-8, from Java values. Not thread-safe. */
final class JsonBytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** Control characters that have a short escape, and its letter. */
    private static final String SHORT_ESCAPED = "\b\t\n\f\r";

    private static final String SHORT_ESCAPES = "btnfr";

    private byte[] bytes = new byte[256];
    private int length;

    int length() {
        return length;
    }

    /** How much it can hold without growing. */
    int capacity() {
        return bytes.length;
    }

    /** Takes back what was written behind the first bytes. */
    void cutTo(int shorter) {
        length = shorter;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    /** Writes ASCII as it is. */
    JsonBytes ascii(String text) {
        int size = text.length();
        reserve(size);
        for (int i = 0; i < size; i++) {
            bytes[length + i] = (byte) text.charAt(i);
        }
        length += size;
        return this;
    }

    JsonBytes ascii(char character) {
        reserve(1);
        bytes[length++] = (byte) character;
        return this;
    }

    /** Writes a whole number. */
    JsonBytes decimal(long number) {
        if (number < 0) {
            return ascii(Long.toString(number));
        }
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        reserve(digits);
        length += digits;
        long rest = number;
        for (int i = length - 1; digits > 0; i--, digits--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    /** Writes a value of one of the types that {@link JsonValues} lets pass. */
    JsonBytes value(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return decimal(((Number) value).longValue());
        }
        if (value instanceof byte[] data) {
            return ascii('"').ascii(Base64.getEncoder().encodeToString(data)).ascii('"');
        }
        if (value instanceof JsonElement element) {
            return utf8(element.toString());
        }
        return ascii(value.toString());
    }

    /** Writes a string in quotes, escaping what JSON wants escaped. */
    JsonBytes quoted(String text) {
        ascii('"');
        int size = text.length();
        reserve(size);
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                ascii('\\').ascii(c);
            } else if (c < ' ') {
                control(c);
            } else if (c < 0x80) {
                ascii(c);
            } else {
                i += character(text, i);
            }
        }
        return ascii('"');
    }

    private void control(char c) {
        int at = SHORT_ESCAPED.indexOf(c);
        if (at < 0) {
            ascii("\\u00").hex(c >> 4).hex(c & 0xF);
        } else {
            ascii('\\').ascii(SHORT_ESCAPES.charAt(at));
        }
    }

    private JsonBytes utf8(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    private JsonBytes hex(int digit) {
        return ascii((char) HEX[digit]);
    }

    /** Writes a character beyond ASCII; gives how many more chars it took. Half a surrogate pair becomes {@code ?}. */
    private int character(String text, int at) {
        int point = text.codePointAt(at);
        reserve(4);
        if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | point >> 6);
        } else if (point >= 0x10000) {
            bytes[length++] = (byte) (0xF0 | point >> 18);
            bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        } else if (Character.isSurrogate((char) point)) {
            bytes[length++] = '?';
            return 0;
        } else {
            bytes[length++] = (byte) (0xE0 | point >> 12);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | point & 0x3F);
        return point >= 0x10000 ? 1 : 0;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
