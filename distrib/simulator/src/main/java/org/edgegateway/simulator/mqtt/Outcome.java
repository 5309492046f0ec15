// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

/** What a published message leads to on the wire. */
enum Outcome {
    /** PUBACK, when the message asked for one. */
    ACKNOWLEDGE,
    /** Neither PUBACK nor close. */
    SILENCE,
    /** Close without PUBACK. */
    CLOSE,
    /** PUBACK, then close. */
    ACKNOWLEDGE_AND_CLOSE
}
