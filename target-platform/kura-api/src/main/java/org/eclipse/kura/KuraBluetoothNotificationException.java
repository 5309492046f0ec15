// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** Bluetooth notifications could not be switched on or off. */
@ProviderType
public class KuraBluetoothNotificationException extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraBluetoothNotificationException(Object detail) {
        super(KuraErrorCode.BLE_NOTIFICATION_ERROR, detail);
    }

    public KuraBluetoothNotificationException(Throwable cause, Object detail) {
        super(KuraErrorCode.BLE_NOTIFICATION_ERROR, cause, detail);
    }
}
