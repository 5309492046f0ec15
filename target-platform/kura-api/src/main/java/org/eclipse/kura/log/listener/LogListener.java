// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.log.listener;

import org.eclipse.kura.log.LogEntry;
import org.osgi.annotation.versioning.ConsumerType;

/** Told about every new log entry. */
@ConsumerType
public interface LogListener {
    void newLogEntry(LogEntry entry);
}
