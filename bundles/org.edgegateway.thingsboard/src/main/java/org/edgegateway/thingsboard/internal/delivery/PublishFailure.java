// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import org.edgegateway.basics.Reason;
import org.edgegateway.mqtt.MqttFailureException;

/** Why a message was not acknowledged. */
enum PublishFailure {
    /** The link ended while it was in flight: the server may have it, and may have closed the link because of it. */
    LINK_LOST,
    /** It did not leave, as there is no link. */
    LINK_DOWN,
    /** The link is there all the same. */
    UNANSWERED;

    static PublishFailure of(Throwable failure) {
        if (!(Reason.actual(failure) instanceof MqttFailureException known)) {
            return UNANSWERED;
        }
        return switch (known.reason()) {
            case LINK_LOST -> LINK_LOST;
            case TIMEOUT, TOO_MANY_IN_FLIGHT -> UNANSWERED;
            case OFFLINE, CONNECT_FAILED, STOPPED -> LINK_DOWN;
        };
    }
}
