// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeListener;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Connection;
import org.edgegateway.cloud.api.ConnectionState;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.ota.manager.internal.machine.Threads;
import org.edgegateway.ota.manager.internal.offer.OfferKeys;
import org.edgegateway.ota.manager.internal.state.OtaEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferWatchTest {

    private final SteppedTime time = new SteppedTime();
    private final OfferWatch watch = new OfferWatch(new OfferKeys(UpdateKind.SOFTWARE), time);
    private final List<OtaEvent> events = new ArrayList<>();
    private final Attributes attributes = mock(Attributes.class);
    private final CompletableFuture<AttributeAnswer> answer = new CompletableFuture<>();
    private AttributeListener listener = change -> {};

    @BeforeEach
    void begin() {
        watch.onOffer(events::add);
        when(attributes.request(any())).thenReturn(answer);
        when(attributes.watch(any(), any())).thenAnswer(call -> {
            listener = call.getArgument(1);
            return (Registration) () -> {};
        });
        watch.watch(attributes);
    }

    @Test
    void waitsUntilTheAttributesHaveSettled() {
        set("{\"sw_title\":\"app\",\"sw_version\":\"2.0\",\"sw_size\":5}");
        time.pass(Duration.ofMillis(900));
        set("{\"sw_checksum\":\"ab\",\"sw_checksum_algorithm\":\"MD5\"}");
        time.pass(Duration.ofMillis(900));
        assertThat(events).isEmpty();
        time.pass(Duration.ofMillis(100));
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        OtaEvent.Offered.class,
                        offered -> assertThat(offered.offer().checksum()).isEqualTo("ab"));
    }

    @Test
    void saysNothingAboutHalfAnOffer() {
        set("{\"sw_title\":\"app\",\"sw_version\":\"2.0\"}");
        time.pass(Duration.ofMinutes(1));
        assertThat(events).isEmpty();
    }

    @Test
    void noticesThatAnOfferWasWithdrawnWhileNobodyListened() {
        answer.complete(new AttributeAnswer.Values(new JsonObject(), new JsonObject()));
        time.pass(Duration.ofMinutes(1));
        assertThat(events).containsExactly(new OtaEvent.Withdrawn());
    }

    @Test
    void asksAgainAfterTheNextConnectWhenTheCloudDidNotAnswer() {
        time.pass(Duration.ZERO);
        answer.complete(new AttributeAnswer.Failed("not connected"));
        time.pass(Duration.ofMinutes(1));
        JsonObject shared = JsonParser.parseString("{\"sw_title\":\"app\",\"sw_version\":\"2\",\"sw_size\":5}")
                .getAsJsonObject();
        when(attributes.request(any()))
                .thenReturn(CompletableFuture.completedFuture(new AttributeAnswer.Values(new JsonObject(), shared)));
        Connection connection = mock(Connection.class);
        when(connection.state()).thenReturn(new ConnectionState.Connected());
        watch.connected(connection);
        time.pass(Duration.ofMinutes(1));
        assertThat(events).singleElement().isInstanceOf(OtaEvent.Offered.class);
    }

    @Test
    void saysThatTheCloudIsReachedOnceItHadTimeToSayWhatItOffers() {
        List<String> reached = new ArrayList<>();
        watch.onConnect(() -> reached.add("reached"));
        Connection connection = mock(Connection.class);
        when(connection.state()).thenReturn(new ConnectionState.Connected());
        watch.connected(connection);
        time.pass(Duration.ofMillis(2_900));
        assertThat(reached).isEmpty();
        time.pass(Duration.ofMillis(100));
        assertThat(reached).hasSize(1);
    }

    @Test
    void anAnswerOlderThanAChangeDoesNotCount() {
        time.pass(Duration.ZERO);
        set("{\"sw_title\":\"app\",\"sw_version\":\"2.0\",\"sw_size\":5}");
        time.pass(Duration.ZERO);
        answer.complete(new AttributeAnswer.Values(new JsonObject(), new JsonObject()));
        time.pass(Duration.ofMinutes(1));
        assertThat(events).singleElement().isInstanceOf(OtaEvent.Offered.class);
    }

    private void set(String values) {
        listener.changed(new AttributeChange("", JsonParser.parseString(values).getAsJsonObject(), Set.of()));
    }

    /** Steps in virtual time. */
    private static final class SteppedTime implements Threads {

        private record Entry(long at, long number, Runnable step) {}

        private final PriorityQueue<Entry> queue = new PriorityQueue<>(
                java.util.Comparator.comparingLong(Entry::at).thenComparingLong(Entry::number));
        private long now;
        private long count;

        @Override
        public void step(Runnable step) {
            later(Duration.ZERO, step);
        }

        @Override
        public void later(Duration delay, Runnable step) {
            queue.add(new Entry(now + delay.toMillis(), count++, step));
        }

        @Override
        public Registration work(Runnable work) {
            throw new UnsupportedOperationException();
        }

        void pass(Duration duration) {
            long end = now + duration.toMillis();
            while (!queue.isEmpty() && queue.peek().at() <= end) {
                Entry next = queue.remove();
                now = next.at();
                next.step().run();
            }
            now = end;
        }
    }
}
