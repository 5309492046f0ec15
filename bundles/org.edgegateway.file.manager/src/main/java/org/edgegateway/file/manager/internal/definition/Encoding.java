// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.definition;

import java.util.Locale;

/** How a file's content is written in an attribute. */
public enum Encoding {
    /** A string: the file's characters in UTF-8. */
    TEXT,
    /** An object or array: the file holds it as JSON. */
    JSON,
    /** A string: the file's bytes in Base64. */
    BASE64;

    static Encoding of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("encoding is \"" + name + "\": use \"text\", \"json\" or \"base64\"");
        }
    }
}
