// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import java.io.IOException;

/** What must be on disk before a file is replaced. When it fails, the file stays as it is. */
public interface Beforehand {

    void run() throws IOException;

    /** The file could not be replaced after it. */
    void undo();
}
