// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MosquittoTest {

    @TempDir
    Path folder;

    private Mosquitto broker;
    private MqttSession session;

    @BeforeEach
    void start() throws Exception {
        broker = Mosquitto.start(folder, "allow_anonymous true");
        session = MqttSession.create(
                MqttSettings.builder("127.0.0.1", broker.port()).build());
    }

    @AfterEach
    void stop() throws Exception {
        if (broker != null) {
            session.close();
            broker.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void publishesAndReceivesWithEachQos(int qos) throws Exception {
        BlockingQueue<ReceivedMessage> received = new LinkedBlockingQueue<>();
        session.connect().get(10, SECONDS);
        session.route("a/+", received::add);
        assertThat(session.subscribe(List.of(new Subscription("a/b", qos))).get(10, SECONDS))
                .containsExactly(qos);

        int id = session.publish(new MqttMessage("a/b", "hello".getBytes(), qos, false))
                .get(10, SECONDS);

        assertThat(id > 0).isEqualTo(qos > 0);
        ReceivedMessage message = received.poll(10, SECONDS);
        assertThat(message.text()).isEqualTo("hello");
        assertThat(message.qos()).isEqualTo(qos);
    }

    @Test
    void closingTwiceIsFine() throws Exception {
        session.connect().get(10, SECONDS);
        session.close();
        session.close();
        assertThat(session.connect())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(MqttFailureException.class);
    }
}
