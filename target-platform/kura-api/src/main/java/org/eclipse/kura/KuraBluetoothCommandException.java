// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** A Bluetooth command failed. */
@ProviderType
public class KuraBluetoothCommandException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraBluetoothCommandException(Object detail) {
        super(KuraErrorCode.BLE_COMMAND_ERROR, detail);
    }

    public KuraBluetoothCommandException(Throwable cause, Object detail) {
        super(KuraErrorCode.BLE_COMMAND_ERROR, cause, detail);
    }
}
