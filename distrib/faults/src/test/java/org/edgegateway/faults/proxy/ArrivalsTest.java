// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final String TWO_RECORDS = "[{\"values\":{\"id\":1}},{\"values\":{\"id\":22}}]";

    private final Arrivals arrivals = new Arrivals();
    private final Arrivals.Connection connection = arrivals.connection(() -> {});

    @Test
    void countsWhatTheServerAcknowledged() {
        connection.fromDevice(Mqtt.publish(5, TWO_RECORDS));
        connection.fromServer(Mqtt.puback(5));

        assertThat(arrivals.contains(1)).isTrue();
        assertThat(arrivals.contains(22)).isTrue();
        assertThat(arrivals.contains(2)).isFalse();
        assertThat(arrivals.duplicates()).isZero();
    }

    @Test
    void doesNotCountWhatTheServerDidNotAcknowledge() {
        connection.fromDevice(Mqtt.publish(5, TWO_RECORDS));
        connection.fromServer(Mqtt.puback(6));
        arrivals.connection(() -> {}).fromServer(Mqtt.puback(5));

        assertThat(arrivals.contains(1)).isFalse();
    }

    @Test
    void countsWhatArrivesAgainAsDuplicate() {
        connection.fromDevice(Mqtt.publish(5, TWO_RECORDS));
        connection.fromServer(Mqtt.puback(5));
        Arrivals.Connection next = arrivals.connection(() -> {});
        next.fromDevice(Mqtt.publish(300, TWO_RECORDS));
        next.fromServer(Mqtt.puback(300));

        assertThat(arrivals.duplicates()).isEqualTo(2);
    }

    @Test
    void takesAPacketIdThatIsUsedAgain() {
        connection.fromDevice(Mqtt.publish(5, TWO_RECORDS));
        connection.fromServer(Mqtt.puback(5));
        connection.fromDevice(Mqtt.publish(5, "{\"id\":3}"));
        connection.fromServer(Mqtt.puback(5));

        assertThat(arrivals.contains(3)).isTrue();
        assertThat(arrivals.duplicates()).isZero();
    }
}
