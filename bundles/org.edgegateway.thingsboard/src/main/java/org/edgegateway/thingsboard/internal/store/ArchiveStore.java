// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import org.edgegateway.outbox.Lane;

/** Where delivered telemetry is kept. */
public interface ArchiveStore {

    /** @throws IOException when it cannot be used now; the message says why. Asking again tries again */
    Lane lane() throws IOException;

    /** Where its files are. */
    Path folder();

    /** How much of the connection may be used for delivering again, 1 to 100. */
    int sharePercent();
}
