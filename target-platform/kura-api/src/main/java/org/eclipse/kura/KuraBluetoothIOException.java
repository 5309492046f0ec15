// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** Reading from or writing to a Bluetooth device failed. */
@ProviderType
public class KuraBluetoothIOException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraBluetoothIOException(Object detail) {
        super(KuraErrorCode.BLE_IO_ERROR, detail);
    }

    public KuraBluetoothIOException(Throwable cause, Object detail) {
        super(KuraErrorCode.BLE_IO_ERROR, cause, detail);
    }
}
