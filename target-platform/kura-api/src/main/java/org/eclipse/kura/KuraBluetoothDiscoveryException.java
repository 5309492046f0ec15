// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** Bluetooth discovery failed. */
@ProviderType
public class KuraBluetoothDiscoveryException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraBluetoothDiscoveryException(Object detail) {
        super(KuraErrorCode.BLE_DISCOVERY_ERROR, detail);
    }

    public KuraBluetoothDiscoveryException(Throwable cause, Object detail) {
        super(KuraErrorCode.BLE_DISCOVERY_ERROR, cause, detail);
    }
}
