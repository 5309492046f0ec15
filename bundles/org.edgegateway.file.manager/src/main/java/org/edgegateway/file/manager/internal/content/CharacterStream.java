// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.content;

import java.io.InputStream;

/** The characters of a text as bytes, without a copy of it. Those that are no Latin letters become {@code ?}. */
final class CharacterStream extends InputStream {

    private static final int LAST = 255;

    private final String text;
    private int position;

    CharacterStream(String text) {
        this.text = text;
    }

    @Override
    public int read() {
        if (position == text.length()) {
            return -1;
        }
        char c = text.charAt(position++);
        return c > LAST ? '?' : c;
    }
}
