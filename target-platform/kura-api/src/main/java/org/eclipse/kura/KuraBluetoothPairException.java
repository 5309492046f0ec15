// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** Pairing with a Bluetooth device failed. */
@ProviderType
public class KuraBluetoothPairException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraBluetoothPairException(Object detail) {
        super(KuraErrorCode.BLE_PAIR_ERROR, detail);
    }

    public KuraBluetoothPairException(Throwable cause, Object detail) {
        super(KuraErrorCode.BLE_PAIR_ERROR, cause, detail);
    }
}
