// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.DeliveryListener;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Refusal;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.telemetry.AcceptableValues;

/** Stores client attributes for the {@link Sender}, in the lane for control. Thread-safe. */
public final class AttributeOutlet implements Deliveries {

    /** What fits a message of either API beside a child device's name. */
    private static final int MAX_BYTES = Topics.maxPayloadBytes(RecordKind.ATTRIBUTES.topic()) - 2_000;

    private static final Priority LANE = Priority.CONTROL;

    private final LaneOutlet outlet;
    private final Refusals refusals;

    public AttributeOutlet(Lanes lanes, InstantSource clock) {
        outlet = new LaneOutlet(lanes, LANE);
        refusals = new Refusals(clock);
    }

    /**
     * Stores attributes.
     *
     * @param origin whose they are
     */
    public Publication publish(Origin origin, AcceptableValues values) {
        List<Refusal> refused = new ArrayList<>(values.refusals());
        origin.fault().ifPresent(fault -> refused.add(new Refusal(origin.name(), fault)));
        List<JsonObject> messages = origin.fault().isPresent() ? List.of() : cut(values.json(), refused);
        refusals.add(refused);
        if (messages.isEmpty()) {
            return new Publication.Refused(
                    refused.isEmpty() ? List.of(new Refusal("", "there are no values")) : refused);
        }
        RecordKind kind = origin.isGateway() ? RecordKind.ATTRIBUTES : RecordKind.CHILD_ATTRIBUTES;
        try {
            String id = "";
            for (JsonObject message : messages) {
                id = outlet.store(kind, origin, List.of(bytes(message)));
            }
            return new Publication.Accepted(id, refused);
        } catch (IOException e) {
            return new Publication.NotStored(Reason.of(e));
        }
    }

    /** As many objects as are needed for each to fit a message. */
    private static List<JsonObject> cut(JsonObject values, List<Refusal> refused) {
        List<JsonObject> messages = new ArrayList<>();
        Optional<JsonObject> open = Optional.empty();
        int length = 0;
        for (Map.Entry<String, JsonElement> value : values.entrySet()) {
            JsonObject alone = new JsonObject();
            alone.add(value.getKey(), value.getValue());
            int size = bytes(alone).length;
            if (size > MAX_BYTES) {
                refused.add(new Refusal(
                        value.getKey(), "it takes " + size + " bytes, a message has room for " + MAX_BYTES));
                continue;
            }
            if (open.isEmpty() || length + size > MAX_BYTES) {
                open = Optional.of(new JsonObject());
                open.ifPresent(messages::add);
                length = 0;
            }
            open.ifPresent(message -> message.add(value.getKey(), value.getValue()));
            length += size;
        }
        return messages;
    }

    private static byte[] bytes(JsonObject message) {
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }

    public Registration onDelivery(DeliveryListener listener) {
        return outlet.onDelivery(listener);
    }

    @Override
    public void delivered(Priority lane, long first, long last) {
        outlet.delivered(lane, first, last);
    }

    /** How many values were refused since the connection was made. */
    public long refused() {
        return refusals.total();
    }
}
