// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.content;

import java.io.IOException;
import java.io.OutputStream;

/** What a file shall hold. May be written any number of times, the same each time. */
@FunctionalInterface
public interface Content {

    /** @throws IOException when writing fails, or when this is no valid content; the message says why, for a person */
    void writeTo(OutputStream out) throws IOException;
}
