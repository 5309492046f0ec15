// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.util.List;

/** Changes MQTT packets on their way. Called by several threads. */
@FunctionalInterface
public interface Alteration {

    /** Passes everything on as it is, cut as it comes. */
    Alteration NONE = (up, packet) -> List.of(packet);

    /**
     * What is passed on instead of a packet.
     *
     * @param up whether it comes from the device
     */
    List<MqttPacket> of(boolean up, MqttPacket packet);
}
