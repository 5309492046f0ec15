// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.log;

import org.osgi.annotation.versioning.ProviderType;

/** Reads log entries of the operating system. */
@ProviderType
public interface LogReader extends LogProvider {}
