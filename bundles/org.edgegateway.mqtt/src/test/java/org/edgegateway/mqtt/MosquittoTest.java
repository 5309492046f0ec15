// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The session against a real broker. */
class MosquittoTest extends SessionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void publishesAndReceivesWithEachQos(int qos) throws Exception {
        MqttSession session = session(anonymous());
        BlockingQueue<ReceivedMessage> received = new LinkedBlockingQueue<>();
        session.route("a/+", received::add);
        get(session.connect());
        assertThat(get(session.subscribe(List.of(new Subscription("a/b", qos)))))
                .containsExactly(qos);

        int id = get(session.publish(new MqttMessage("a/b", "hello".getBytes(UTF_8), qos, false)));

        assertThat(id > 0).isEqualTo(qos > 0);
        ReceivedMessage message = next(received);
        assertThat(message.text()).isEqualTo("hello");
        assertThat(message.qos()).isEqualTo(qos);
    }

    @Test
    void retainsAMessageForThoseWhoComeLater() throws Exception {
        MqttSession session = session(anonymous());
        BlockingQueue<ReceivedMessage> received = new LinkedBlockingQueue<>();
        session.fallback(received::add);
        get(session.connect());
        get(session.publish(new MqttMessage("state", "on".getBytes(UTF_8), 1, true)));

        get(session.subscribe(List.of(new Subscription("state", 1))));

        assertThat(next(received).retained()).isTrue();
    }

    @Test
    void theWillIsPublishedOnlyWhenTheLinkIsLost() throws Exception {
        MqttSettings.Builder settings = anonymous();
        MqttSession watcher = session(settings);
        BlockingQueue<ReceivedMessage> wills = new LinkedBlockingQueue<>();
        watcher.fallback(wills::add);
        get(watcher.connect());
        get(watcher.subscribe(List.of(new Subscription("will/+", 1))));
        MqttSession polite =
                session(settings.credentials(client("polite")).will(MqttMessage.of("will/polite", "gone")));
        get(polite.connect());
        get(polite.disconnect());
        MqttSession first = session(settings.credentials(client("same")).will(MqttMessage.of("will/first", "gone")));
        get(first.connect());

        MqttSession second = session(settings.will(MqttMessage.of("will/second", "gone")));
        get(second.connect());

        assertThat(next(wills).topic()).isEqualTo("will/first");
    }

    @Test
    void aPersistentSessionGetsWhatItMissed() throws Exception {
        MqttSettings.Builder settings = anonymous();
        MqttSession sleeper = session(settings.cleanSession(false).credentials(client("sleeper")));
        BlockingQueue<ReceivedMessage> received = new LinkedBlockingQueue<>();
        sleeper.fallback(received::add);
        get(sleeper.connect());
        get(sleeper.subscribe(List.of(new Subscription("news", 2))));
        get(sleeper.disconnect());
        MqttSession writer = session(settings.cleanSession(true).credentials(client("writer")));
        get(writer.connect());
        get(writer.publish(new MqttMessage("news", "while asleep".getBytes(UTF_8), 2, false)));

        get(sleeper.connect());

        assertThat(next(received).text()).isEqualTo("while asleep");
    }

    @Test
    void unsubscribedTopicsComeNoMore() throws Exception {
        MqttSession session = session(anonymous());
        BlockingQueue<ReceivedMessage> received = new LinkedBlockingQueue<>();
        session.fallback(received::add);
        get(session.connect());
        get(session.subscribe(List.of(new Subscription("a", 1), new Subscription("b", 1))));

        get(session.unsubscribe(List.of("a")));
        get(session.publish(MqttMessage.of("a", "1")));
        get(session.publish(MqttMessage.of("b", "2")));

        assertThat(next(received).topic()).isEqualTo("b");
    }

    @Test
    void knowsItsUsers() throws Exception {
        Files.writeString(folder.resolve("passwords"), "gateway:" + hashed("secret") + "\n");
        Mosquitto broker =
                open(Mosquitto.start(folder, "allow_anonymous false", "password_file " + folder.resolve("passwords")));
        MqttSettings.Builder settings = MqttSettings.builder("127.0.0.1", broker.port());

        get(session(settings.credentials(user("gateway", "secret"))).connect());
        failure(session(settings.credentials(user("gateway", "guessed"))).connect());

        assertThat(policy.first().kind()).isEqualTo(Kind.REFUSED_CREDENTIALS);
        assertThat(policy.first().message()).doesNotContain("guessed");
    }

    /** As mosquitto's password file wants it: $6$salt$SHA-512 of password and salt. */
    private static String hashed(String password) throws Exception {
        byte[] salt = "twelve bytes".getBytes(UTF_8);
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        digest.update(password.getBytes(UTF_8));
        Base64.Encoder base64 = Base64.getEncoder();
        return "$6$" + base64.encodeToString(salt) + "$" + base64.encodeToString(digest.digest(salt));
    }

    @Test
    void speaksTls() throws Exception {
        Certificates authority = new Certificates("broker authority");
        X509Bundle certificate = authority.issue("localhost");
        Files.writeString(folder.resolve("cert.pem"), certificate.getCertificatePathPEM());
        Files.writeString(folder.resolve("key.pem"), certificate.getPrivateKeyPEM());
        Mosquitto broker = open(Mosquitto.start(
                folder,
                "allow_anonymous true",
                "certfile " + folder.resolve("cert.pem"),
                "keyfile " + folder.resolve("key.pem")));
        MqttSettings.Builder settings = MqttSettings.builder("localhost", broker.port());
        MqttSession session = session(settings.tls(new TlsSettings(authority.client(), true)));
        get(session.connect());
        assertThat(get(session.publish(MqttMessage.of("a", "b")))).isPositive();

        MqttSession stranger = session(settings.tls(new TlsSettings(new Certificates("stranger").client(), true)));
        failure(stranger.connect());

        assertThat(policy.first().kind()).isEqualTo(Kind.TLS_UNKNOWN_AUTHORITY);
    }

    @Test
    void survivesARestartOfTheBroker() throws Exception {
        Mosquitto broker = open(Mosquitto.start(folder, "allow_anonymous true"));
        MqttSession session = session(MqttSettings.builder("127.0.0.1", broker.port()));
        session.afterConnect((ready, present) -> ready.subscribe(List.of(new Subscription("a", 1))));
        BlockingQueue<ReceivedMessage> received = new LinkedBlockingQueue<>();
        session.route("a", received::add);
        get(session.connect());

        broker.close();
        eventually(() -> assertThat(session.state().connected()).isFalse());
        open(Mosquitto.start(folder, broker.port(), "allow_anonymous true"));

        eventually(() -> assertThat(session.state().connected()).isTrue());
        get(session.publish(MqttMessage.of("a", "back")));
        assertThat(next(received).text()).isEqualTo("back");
    }

    private MqttSettings.Builder anonymous() throws IOException {
        Mosquitto broker = open(Mosquitto.start(folder, "allow_anonymous true"));
        return MqttSettings.builder("127.0.0.1", broker.port());
    }

    private static MqttCredentials client(String id) {
        return new MqttCredentials(id, Optional.empty(), Optional.empty());
    }

    private static MqttCredentials user(String name, String password) {
        return new MqttCredentials("", Optional.of(name), Optional.of(password));
    }

    private static ReceivedMessage next(BlockingQueue<ReceivedMessage> received) throws InterruptedException {
        ReceivedMessage message = received.poll(10, TimeUnit.SECONDS);
        assertThat(message).isNotNull();
        return message;
    }
}
