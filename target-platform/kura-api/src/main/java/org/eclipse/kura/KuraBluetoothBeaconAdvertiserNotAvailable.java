// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import org.osgi.annotation.versioning.ProviderType;

/** No Bluetooth beacon advertiser is available. */
@ProviderType
public class KuraBluetoothBeaconAdvertiserNotAvailable extends KuraException {
    private static final long serialVersionUID = 1L;

    public KuraBluetoothBeaconAdvertiserNotAvailable(Object detail) {
        super(KuraErrorCode.BLE_RESOURCE_NOT_FOUND, detail);
    }

    public KuraBluetoothBeaconAdvertiserNotAvailable(Throwable cause, Object detail) {
        super(KuraErrorCode.BLE_RESOURCE_NOT_FOUND, cause, detail);
    }
}
