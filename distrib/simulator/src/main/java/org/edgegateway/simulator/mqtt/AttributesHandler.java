// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.util.List;
import org.edgegateway.simulator.json.AttributesCodec;
import org.edgegateway.simulator.json.KeyRule;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.store.AttributeScope;
import org.edgegateway.simulator.store.Change.AttributesSet;
import org.edgegateway.simulator.store.Store;

/** Client attributes that a device sets. */
final class AttributesHandler implements PublicationHandler {

    private final Store store;
    private final Limiter limiter;

    AttributesHandler(Store store, Limiter limiter) {
        this.store = store;
        this.limiter = limiter;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        List<KeyValue> values = AttributesCodec.update(publication.payload());
        if (!limiter.message(session.deviceId())) {
            return Outcome.CLOSE;
        }
        if (KeyRule.allStorable(values)) {
            store.commit(
                    new AttributesSet(session.deviceId(), AttributeScope.CLIENT_SCOPE, publication.received(), values));
        }
        return Outcome.ACKNOWLEDGE;
    }
}
