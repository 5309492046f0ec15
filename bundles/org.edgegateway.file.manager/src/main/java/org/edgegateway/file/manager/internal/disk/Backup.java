// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import java.io.IOException;
import java.io.InputStream;

/** Where content goes that is about to be replaced. */
@FunctionalInterface
public interface Backup {

    /** Keeps nothing. */
    Backup NONE = old -> {};

    void keep(InputStream old) throws IOException;
}
