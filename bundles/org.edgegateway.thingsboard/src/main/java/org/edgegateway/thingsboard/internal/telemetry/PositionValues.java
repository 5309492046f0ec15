// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import org.eclipse.kura.message.KuraPosition;
import org.jspecify.annotations.Nullable;

/** A Kura position as values under the names that ThingsBoard's map widgets use. */
final class PositionValues {

    private PositionValues() {}

    static void read(KuraPosition position, long time, Moments moments) {
        add(moments, time, "latitude", position.getLatitude());
        add(moments, time, "longitude", position.getLongitude());
        add(moments, time, "altitude", position.getAltitude());
        add(moments, time, "heading", position.getHeading());
        add(moments, time, "speed", position.getSpeed());
        add(moments, time, "precision", position.getPrecision());
        add(moments, time, "satellites", position.getSatellites());
        add(moments, time, "status", position.getStatus());
    }

    private static void add(Moments moments, long time, String key, @Nullable Number value) {
        if (value != null) {
            moments.addIfAbsent(time, key, value);
        }
    }
}
