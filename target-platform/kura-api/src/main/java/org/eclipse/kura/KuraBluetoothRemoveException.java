// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** A Bluetooth device could not be removed. */
@ProviderType
public class KuraBluetoothRemoveException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraBluetoothRemoveException(Object detail) {
        super(KuraErrorCode.BLE_REMOVE_ERROR, detail);
    }

    public KuraBluetoothRemoveException(Throwable cause, Object detail) {
        super(KuraErrorCode.BLE_REMOVE_ERROR, cause, detail);
    }
}
