// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.attributes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.AttributeListener;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.thingsboard.internal.inbound.DeviceTopics;
import org.edgegateway.thingsboard.internal.inbound.Oddities;
import org.edgegateway.thingsboard.internal.inbound.Questions;
import org.edgegateway.thingsboard.internal.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The attributes of a connection.
 *
 * <p>After every connect, once the subscriptions are made, the server is asked for all that is watched by key: what it
 * answers is the baseline, which makes up for what was missed. What is known is kept on disk, so that watchers hear of it
 * at once, connected or not. Listeners are called on the executor given. Thread-safe.
 */
public final class DeviceAttributes implements Attributes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceAttributes.class);

    private final MqttSession session;
    private final Function<AttributeReport, Publication> outlet;
    private final AttributeQuestions questions;
    private final SavedAttributes saved;
    private final Executor listeners;
    private final Oddities oddities;
    private final Map<String, SharedAttributes> devices = new ConcurrentHashMap<>();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final List<AttributeListener> childListeners = new CopyOnWriteArrayList<>();
    private final List<org.edgegateway.mqtt.Registration> routes;
    private final Executor again;

    /**
     * Begins to listen.
     *
     * @param outlet stores client attributes
     * @param listeners runs listeners, one after the other
     * @param again runs what is to be tried again, after a while
     */
    public DeviceAttributes(
            MqttSession session,
            Function<AttributeReport, Publication> outlet,
            Questions questions,
            SavedAttributes saved,
            Executor listeners,
            Executor again,
            Oddities oddities) {
        this.session = session;
        this.outlet = outlet;
        this.questions = new AttributeQuestions(session, questions, oddities);
        this.saved = saved;
        this.listeners = listeners;
        this.again = again;
        this.oddities = oddities;
        routes = List.of(
                session.route(DeviceTopics.ATTRIBUTES, this::told),
                session.route(DeviceTopics.GATEWAY_ATTRIBUTES, this::toldOfChild),
                session.route(DeviceTopics.ATTRIBUTES_RESPONSE + "+", this.questions::answered),
                session.route(DeviceTopics.GATEWAY_ATTRIBUTES_RESPONSE, this.questions::answered));
    }

    /** A connection has begun and is subscribed. */
    public void connected() {
        devices.forEach((device, attributes) -> fetch(device, attributes, attributes.kept()));
    }

    @Override
    public Publication report(AttributeReport report) {
        return outlet.apply(report);
    }

    @Override
    public CompletionStage<AttributeAnswer> request(AttributeRequest request) {
        return questions.ask(request);
    }

    @Override
    public Registration watch(AttributeFilter filter, AttributeListener listener) {
        Watcher watcher = new Watcher(filter, listener);
        SharedAttributes attributes = devices.computeIfAbsent(filter.device(), this::restored);
        Set<String> askable = askable(filter.keys());
        attributes.keep(askable);
        watchers.add(watcher);
        listeners.execute(() -> watcher.tell(new AttributeChange(filter.device(), attributes.values(), Set.of())));
        if (session.state().connected()) {
            fetch(filter.device(), attributes, askable);
        }
        return () -> watchers.remove(watcher);
    }

    /** Tells the listener of whatever the server sets on any child device. */
    public void onChildChange(AttributeListener listener) {
        childListeners.add(listener);
    }

    private SharedAttributes restored(String device) {
        SharedAttributes attributes = new SharedAttributes(device);
        attributes.restore(saved.read(device));
        return attributes;
    }

    /** A key that cannot be asked for must not keep the others from it; what the server sends of it is told still. */
    private static Set<String> askable(Set<String> keys) {
        Set<String> askable = new HashSet<>(keys);
        if (askable.removeIf(AttributeQuestions::isUnaskable)) {
            LOG.warn("The server cannot be asked for keys with commas or blanks around them: {}", keys);
        }
        return askable;
    }

    private void fetch(String device, SharedAttributes attributes, Set<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        long before = attributes.asking();
        questions.ask(new AttributeRequest(device, Set.of(), keys)).thenAccept(answer -> {
            if (answer instanceof AttributeAnswer.Values values) {
                pass(attributes.answered(before, keys, values.shared()));
            } else if (answer instanceof AttributeAnswer.Failed failed) {
                LOG.info("Shared attributes are as last known, the server was asked in vain: {}", failed.reason());
                again.execute(() -> fetchAgain(device, attributes, keys));
            }
        });
    }

    private void fetchAgain(String device, SharedAttributes attributes, Set<String> keys) {
        if (session.state().connected()) {
            fetch(device, attributes, keys);
        }
    }

    private void told(ReceivedMessage message) {
        Optional<JsonObject> body = Json.object(message.payload());
        if (body.isPresent()) {
            told("", body.get());
        } else {
            oddities.add(message.topic(), "not a JSON object");
        }
    }

    private void toldOfChild(ReceivedMessage message) {
        Optional<JsonObject> body = Json.object(message.payload());
        Optional<String> device = body.flatMap(found -> Json.text(found, "device"));
        Optional<JsonObject> data = body.flatMap(found -> Json.object(found, "data"));
        if (device.isPresent() && data.isPresent()) {
            AttributeChange change = told(device.get(), data.get());
            childListeners.forEach(listener -> listener.changed(change));
        } else {
            oddities.add(message.topic(), "lacks the device or its data");
        }
    }

    private AttributeChange told(String device, JsonObject body) {
        Set<String> deleted = deleted(body);
        JsonObject values = body.deepCopy();
        if (!deleted.isEmpty()) {
            values.remove("deleted");
        }
        SharedAttributes attributes = devices.get(device);
        AttributeChange change =
                attributes == null ? new AttributeChange(device, values, deleted) : attributes.told(values, deleted);
        pass(change);
        return change;
    }

    private static Set<String> deleted(JsonObject body) {
        Set<String> keys = new HashSet<>();
        if (body.get("deleted") instanceof JsonArray array) {
            for (JsonElement key : array) {
                if (key.isJsonPrimitive()) {
                    keys.add(key.getAsString());
                }
            }
        }
        return keys;
    }

    private void pass(AttributeChange change) {
        if (change.isEmpty()) {
            return;
        }
        saved.changed(this::everything);
        listeners.execute(() -> {
            for (Watcher watcher : watchers) {
                if (watcher.filter().device().equals(change.device())) {
                    watcher.tell(change);
                }
            }
        });
    }

    private JsonObject everything() {
        JsonObject all = new JsonObject();
        devices.forEach((device, attributes) -> all.add(device, attributes.values()));
        return all;
    }

    @Override
    public void close() {
        routes.forEach(org.edgegateway.mqtt.Registration::close);
        watchers.clear();
        saved.close();
    }
}
