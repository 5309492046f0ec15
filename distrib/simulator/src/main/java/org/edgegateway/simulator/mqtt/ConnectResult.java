// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

/** What a CONNECT leads to. */
sealed interface ConnectResult {

    /** The connection is refused and closed. */
    record Refused() implements ConnectResult {}

    /** A device is connected. */
    record Connected(DeviceSession session) implements ConnectResult {}

    /** A device without credentials may ask for them, and do nothing else. */
    record Provisioning() implements ConnectResult {}
}
