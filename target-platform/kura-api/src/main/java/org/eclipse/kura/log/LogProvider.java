// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.log;

import org.eclipse.kura.log.listener.LogListener;
import org.osgi.annotation.versioning.ProviderType;

/** A source of log entries. */
@ProviderType
public interface LogProvider {
    void registerLogListener(LogListener listener);

    void unregisterLogListener(LogListener listener);
}
