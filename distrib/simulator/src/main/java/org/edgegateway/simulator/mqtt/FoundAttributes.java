// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonObject;
import java.util.function.Predicate;
import org.edgegateway.simulator.store.AttributeScope;
import org.edgegateway.simulator.store.Device;

/** The attributes of a scope that answer a request. */
final class FoundAttributes {

    private FoundAttributes() {}

    /** Keys and values of those wanted; what is not there is left out. */
    static JsonObject of(Device device, AttributeScope scope, Predicate<String> wanted) {
        JsonObject found = new JsonObject();
        device.attributes().of(scope).forEach((key, attribute) -> {
            if (wanted.test(key)) {
                found.add(key, attribute.value().toJson());
            }
        });
        return found;
    }
}
