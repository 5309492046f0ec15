// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.util.List;
import org.edgegateway.simulator.json.KeyRule;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.store.AttributeScope;
import org.edgegateway.simulator.store.Change.AttributesSet;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.Store;

/** Stores attributes that devices set. A key that is not storable silently loses the whole message. */
final class ClientAttributes {

    private final Store store;

    ClientAttributes(Store store) {
        this.store = store;
    }

    /** @param received milliseconds since the epoch */
    void set(Device device, List<KeyValue> values, long received) {
        if (KeyRule.allStorable(values)) {
            store.commit(new AttributesSet(device.id(), AttributeScope.CLIENT_SCOPE, received, values));
        }
    }
}
