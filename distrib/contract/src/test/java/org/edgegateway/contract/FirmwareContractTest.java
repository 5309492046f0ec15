// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import org.edgegateway.contract.OtaPackage.Kind;

@ContractTest
@Covers(Row.FIRMWARE)
class FirmwareContractTest extends UpdatesContract {

    FirmwareContractTest() {
        super(Kind.FIRMWARE);
    }
}
