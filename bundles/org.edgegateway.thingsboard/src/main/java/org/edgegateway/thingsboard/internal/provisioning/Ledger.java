// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import java.util.Optional;

/**
 * What is known of this gateway's provisioning, also after a crash.
 *
 * @param granted the credentials in use
 * @param asked what the server was asked for without an answer so far: it may have granted it
 */
record Ledger(Optional<Grant> granted, Optional<Grant> asked) {

    static final Ledger EMPTY = new Ledger(Optional.empty(), Optional.empty());

    Ledger asking(Grant wanted) {
        return new Ledger(granted, Optional.of(wanted));
    }

    Ledger refused() {
        return new Ledger(granted, Optional.empty());
    }

    static Ledger granting(Grant given) {
        return new Ledger(Optional.of(given), Optional.empty());
    }
}
