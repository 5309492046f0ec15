// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.ssl;

import org.osgi.annotation.versioning.ConsumerType;

/** Told when the TLS settings change. */
@ConsumerType
public interface SslServiceListener {
    void onConfigurationUpdated();
}
