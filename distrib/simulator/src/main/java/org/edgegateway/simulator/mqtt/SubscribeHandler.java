// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import io.netty.handler.codec.mqtt.MqttSubscribeMessage;
import io.netty.handler.codec.mqtt.MqttTopicSubscription;
import io.netty.handler.codec.mqtt.MqttUnsubscribeMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * SUBSCRIBE and UNSUBSCRIBE. Only known filters are granted, with QoS 1 at most. A subscription becomes active a while
 * after its SUBACK; what is announced before is lost.
 */
final class SubscribeHandler {

    private static final int HIGHEST_QOS = 1;
    private static final int REFUSED = 0x80;

    private final Core core;

    SubscribeHandler(Core core) {
        this.core = core;
    }

    void handle(DeviceSession session, MqttSubscribeMessage packet) {
        List<Integer> granted = new ArrayList<>();
        for (MqttTopicSubscription wanted : packet.payload().topicSubscriptions()) {
            granted.add(subscribe(session, wanted));
        }
        session.connection().answerSubscribe(packet.variableHeader().messageId(), granted);
    }

    void handle(DeviceSession session, MqttUnsubscribeMessage packet) {
        packet.payload().topics().forEach(session::unsubscribe);
        session.connection().answerUnsubscribe(packet.variableHeader().messageId());
    }

    private int subscribe(DeviceSession session, MqttTopicSubscription wanted) {
        String filter = wanted.topicFilter();
        if (!Topics.FILTERS.contains(filter)) {
            return REFUSED;
        }
        int qos = Math.min(wanted.qualityOfService().value(), HIGHEST_QOS);
        session.subscribe(filter, qos);
        core.activate(() -> activate(session, filter));
        return qos;
    }

    private void activate(DeviceSession session, String filter) {
        if (session.activate(filter) && Topics.isRpcFilter(filter)) {
            core.calls().deviceListens(session.deviceId());
        }
    }
}
