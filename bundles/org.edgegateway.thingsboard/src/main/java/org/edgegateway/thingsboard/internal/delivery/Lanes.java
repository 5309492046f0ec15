// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.io.IOException;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.Priority;

/** Gives the lanes that records wait in. */
@FunctionalInterface
public interface Lanes {

    /** @throws IOException when the outbox cannot be used now; the message says why. Ask again later */
    Lane lane(Priority priority) throws IOException;
}
