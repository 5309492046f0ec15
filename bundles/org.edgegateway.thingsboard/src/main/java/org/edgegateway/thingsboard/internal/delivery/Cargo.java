// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.Optional;
import org.edgegateway.thingsboard.internal.poison.Suspect;

/** What messages are sent for. Confined to the sender's thread. */
interface Cargo {

    /** Whether it belongs to the pile of an outage, which has but a share of the link. */
    boolean isBacklog();

    /** One message more was acknowledged; true when that was the last. */
    boolean acknowledge();

    /** A message was not delivered: all is to be sent again. */
    void rewind();

    /** Which records it carries; empty when it is not about records. */
    Optional<Suspect> records();
}
