// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

/** A message in flight, compared by identity. */
final class Shipment {

    private final Load load;
    private final Message message;

    Shipment(Load load, Message message) {
        this.load = load;
        this.message = message;
    }

    Load load() {
        return load;
    }

    Message message() {
        return message;
    }
}
