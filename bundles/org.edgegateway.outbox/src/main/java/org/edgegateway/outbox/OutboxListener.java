// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

/** Hears what happens in an {@link Outbox}. */
@FunctionalInterface
public interface OutboxListener {

    /** Called on whichever thread noticed it, outside all locks; must return quickly and not throw. */
    void onEvent(OutboxEvent event);
}
