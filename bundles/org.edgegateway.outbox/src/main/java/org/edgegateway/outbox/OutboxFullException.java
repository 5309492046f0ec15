// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import java.io.IOException;

/** A record was refused because its lane, or the disk but for the space to be kept free, is full. */
public final class OutboxFullException extends IOException {

    private static final long serialVersionUID = 1L;

    public OutboxFullException(String message) {
        super(message);
    }
}
