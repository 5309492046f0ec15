// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** A Bluetooth device could not be connected. */
@ProviderType
public class KuraBluetoothConnectionException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraBluetoothConnectionException(Object detail) {
        super(KuraErrorCode.BLE_CONNECTION_ERROR, detail);
    }

    public KuraBluetoothConnectionException(Throwable cause, Object detail) {
        super(KuraErrorCode.BLE_CONNECTION_ERROR, cause, detail);
    }
}
