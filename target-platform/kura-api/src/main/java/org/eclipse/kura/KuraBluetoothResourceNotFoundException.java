// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** A Bluetooth service, characteristic or descriptor does not exist. */
@ProviderType
public class KuraBluetoothResourceNotFoundException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraBluetoothResourceNotFoundException(Object detail) {
        super(KuraErrorCode.BLE_RESOURCE_NOT_FOUND, detail);
    }

    public KuraBluetoothResourceNotFoundException(Throwable cause, Object detail) {
        super(KuraErrorCode.BLE_RESOURCE_NOT_FOUND, cause, detail);
    }
}
