// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.executor;

import org.osgi.annotation.versioning.ProviderType;

/** A signal sent to a process. */
@ProviderType
public interface Signal {
    int getSignalNumber();
}
