// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

/** A message in flight, compared by identity. */
final class Shipment {

    private final Cargo cargo;
    private final Message message;

    Shipment(Cargo cargo, Message message) {
        this.cargo = cargo;
        this.message = message;
    }

    Cargo cargo() {
        return cargo;
    }

    Message message() {
        return message;
    }
}
