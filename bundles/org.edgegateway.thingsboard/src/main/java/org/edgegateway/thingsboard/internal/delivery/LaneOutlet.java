// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.io.IOException;
import java.util.List;
import org.edgegateway.cloud.api.DeliveryListener;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Origin;

/** Stores records in a lane and tells who listens when they were delivered. Thread-safe. */
final class LaneOutlet implements Deliveries {

    private final Listeners<DeliveryListener> listeners = new Listeners<>();
    private final Lanes lanes;
    private final Priority priority;

    LaneOutlet(Lanes lanes, Priority priority) {
        this.lanes = lanes;
        this.priority = priority;
    }

    /** Stores the fragments as one record; gives the id under which its delivery will be announced. */
    String store(RecordKind kind, Origin origin, List<byte[]> fragments) throws IOException {
        return id(lanes.lane(priority).append(StoredRecord.of(kind, origin, fragments)));
    }

    Registration onDelivery(DeliveryListener listener) {
        return listeners.add(listener);
    }

    @Override
    public void delivered(Priority lane, long first, long last) {
        if (lane == priority && !listeners.isEmpty()) {
            for (long sequence = first; sequence <= last; sequence++) {
                String id = id(sequence);
                listeners.tell(listener -> listener.delivered(id));
            }
        }
    }

    private String id(long sequence) {
        return priority.folder() + "-" + sequence;
    }
}
