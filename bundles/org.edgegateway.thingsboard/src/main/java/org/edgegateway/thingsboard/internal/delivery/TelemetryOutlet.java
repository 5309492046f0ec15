// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import com.google.gson.JsonElement;
import java.io.IOException;
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
import org.edgegateway.cloud.api.Telemetry;
import org.edgegateway.cloud.api.TelemetryRecord;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.telemetry.FragmentWriter;
import org.edgegateway.thingsboard.internal.telemetry.Moments;

/**
 * Stores telemetry for the {@link Sender}. Values that the server would not take are refused here, before anything is
 * stored, so that nothing stored can spoil a batch. Thread-safe.
 */
public final class TelemetryOutlet implements Telemetry, Deliveries {

    /** The longest record that fits a message alone, with its brackets and, for a child device, its name in quotes. */
    private static final int MAX_BYTES = Topics.maxPayloadBytes(RecordKind.TELEMETRY.topic()) - "[]".length();

    private static final int MAX_CHILD_BYTES = MAX_BYTES - 2_000;

    private final FragmentWriter writer = new FragmentWriter(MAX_BYTES);
    private final FragmentWriter childWriter = new FragmentWriter(MAX_CHILD_BYTES);
    private final LaneOutlet outlet;
    private final Children children;
    private final Refusals refusals;

    /** @param priority the lane that the telemetry takes */
    public TelemetryOutlet(Lanes lanes, Priority priority, Children children, InstantSource clock) {
        this.outlet = new LaneOutlet(lanes, priority);
        this.children = children;
        this.refusals = new Refusals(clock);
    }

    @Override
    public Publication publish(TelemetryRecord record) {
        Moments moments = new Moments();
        long time = record.time().toEpochMilli();
        for (Map.Entry<String, JsonElement> value : record.values().entrySet()) {
            moments.add(time, value.getKey(), value.getValue());
        }
        return publish(children.named(record.device()), moments);
    }

    /**
     * Stores what was read from a message.
     *
     * @param origin whose values they are
     */
    public Publication publish(Origin origin, Moments moments) {
        Optional<String> fault = origin.fault();
        if (fault.isPresent()) {
            return refuseAll(new Refusal(origin.name(), fault.get()));
        }
        List<byte[]> fragments = (origin.isGateway() ? writer : childWriter).write(moments);
        List<Refusal> refused = moments.refusals();
        refusals.add(refused);
        if (fragments.isEmpty()) {
            return new Publication.Refused(
                    refused.isEmpty() ? List.of(new Refusal("", "the message holds no values")) : refused);
        }
        try {
            return new Publication.Accepted(store(origin, fragments), refused);
        } catch (IOException e) {
            return new Publication.NotStored(Reason.of(e));
        }
    }

    private Publication refuseAll(Refusal refusal) {
        refusals.add(List.of(refusal));
        return new Publication.Refused(List.of(refusal));
    }

    /** Stores the fragments as one record, or as several where one would not fit a packet; gives the last id. */
    private String store(Origin origin, List<byte[]> fragments) throws IOException {
        RecordKind kind = origin.isGateway() ? RecordKind.TELEMETRY : RecordKind.CHILD_TELEMETRY;
        int most = origin.isGateway() ? MAX_BYTES : MAX_CHILD_BYTES;
        List<byte[]> together = new ArrayList<>(fragments.size());
        int bytes = 0;
        for (byte[] fragment : fragments) {
            if (!together.isEmpty() && bytes + 1 + fragment.length > most) {
                outlet.store(kind, origin, together);
                together.clear();
                bytes = 0;
            }
            bytes += fragment.length + (together.isEmpty() ? 0 : 1);
            together.add(fragment);
        }
        return outlet.store(kind, origin, together);
    }

    @Override
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
