// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import java.util.Set;

/**
 * Keys of one scope that a gateway asks for, of one of its child devices.
 *
 * @param client whether client attributes are meant, or else shared ones
 */
public record ChildAttributeRequest(int id, String device, boolean client, Set<String> keys) {

    /** Whether there is an empty key, which ThingsBoard never answers. */
    public boolean isUnanswerable() {
        return keys.contains("");
    }
}
