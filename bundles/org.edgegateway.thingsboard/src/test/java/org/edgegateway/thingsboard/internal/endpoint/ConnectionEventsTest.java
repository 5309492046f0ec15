// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.kura.cloud.CloudConnectionEstablishedEvent;
import org.eclipse.kura.cloud.CloudConnectionLostEvent;
import org.eclipse.kura.cloudconnection.listener.CloudConnectionListener;
import org.edgegateway.cloud.api.ConnectionState;
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.SessionState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

class ConnectionEventsTest {

    private static final SessionState CONNECTED = new SessionState.Connected(Instant.EPOCH);
    private static final SessionState CONNECTING = new SessionState.Connecting(Instant.EPOCH, 1);
    private static final SessionState WAITING = new SessionState.Waiting(
            Instant.EPOCH, new SessionFailure(SessionFailure.Kind.LINK_LOST, "the cable was cut"));

    private final List<String> heard = new ArrayList<>();
    private final List<Event> posted = new ArrayList<>();
    private final List<ConnectionState> states = new ArrayList<>();
    private final ConnectionEvents events = new ConnectionEvents("endpoint-1", new EventAdmin() {
        @Override
        public void postEvent(Event event) {
            posted.add(event);
        }

        @Override
        public void sendEvent(Event event) {
            throw new AssertionError("would block the session's thread");
        }
    });

    @BeforeEach
    void listen() {
        events.listeners().add(states::add);
        events.kuraListeners().add(new CloudConnectionListener() {
            @Override
            public void onConnectionEstablished() {
                heard.add("established");
            }

            @Override
            public void onConnectionLost() {
                heard.add("lost");
            }

            @Override
            public void onDisconnected() {
                heard.add("disconnected");
            }
        });
    }

    @Test
    void tellsEverybodyOfAConnectionOnce() {
        events.changed(CONNECTING);
        events.changed(CONNECTED);
        events.changed(CONNECTED);

        assertThat(heard).containsExactly("established");
        assertThat(states).containsExactly(new ConnectionState.Connected());
        assertThat(posted).singleElement().satisfies(event -> {
            assertThat(event.getTopic()).isEqualTo(CloudConnectionEstablishedEvent.CLOUD_CONNECTION_STATUS_ESTABLISHED);
            assertThat(event.getProperty("cloud.service.pid")).isEqualTo("endpoint-1");
        });
    }

    @Test
    void tellsALostLinkFromOneThatWasSwitchedOff() {
        events.changed(CONNECTED);
        events.changed(WAITING);
        events.changed(CONNECTING);
        events.changed(CONNECTED);
        events.changed(new SessionState.Stopped());

        assertThat(heard).containsExactly("established", "lost", "established", "disconnected");
        assertThat(posted.get(1).getTopic()).isEqualTo(CloudConnectionLostEvent.CLOUD_CONNECTION_STATUS_LOST);
    }

    @Test
    void saysWhyItIsNotConnected() {
        events.changed(CONNECTED);
        events.changed(WAITING);

        assertThat(events.state()).isEqualTo(new ConnectionState.Disconnected("the cable was cut"));
    }

    @Test
    void saysNothingWhileItNeverWasConnected() {
        events.changed(CONNECTING);
        events.changed(WAITING);

        assertThat(heard).isEmpty();
        assertThat(posted).isEmpty();
        assertThat(states).isEmpty();
    }

    @Test
    void isNotStoppedByAListenerThatFails() {
        events.listeners().add(state -> {
            throw new IllegalStateException("broken listener");
        });
        List<ConnectionState> after = new ArrayList<>();
        events.listeners().add(after::add);

        events.changed(CONNECTED);

        assertThat(after).hasSize(1);
    }
}
