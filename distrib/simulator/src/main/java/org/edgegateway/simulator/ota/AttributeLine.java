// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.ota;

import com.google.gson.JsonObject;
import java.util.UUID;

/** Tells connected devices of their shared attributes. */
@FunctionalInterface
public interface AttributeLine {

    /** @param update the attributes set, or {@code {"deleted":[..]}} */
    void announce(UUID device, JsonObject update);
}
