// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.security.tamper.detection;

import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ProviderType;

/** Tells whether the gateway was tampered with. */
@ProviderType
public interface TamperDetectionService {
    String getDisplayName();

    TamperStatus getTamperStatus() throws KuraException;

    void resetTamperStatus() throws KuraException;
}
