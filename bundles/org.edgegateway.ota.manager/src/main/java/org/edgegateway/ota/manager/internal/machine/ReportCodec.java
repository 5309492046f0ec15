// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import com.google.gson.JsonObject;
import org.edgegateway.ota.manager.internal.offer.OfferKeys;
import org.edgegateway.ota.manager.internal.state.Status;

/** What a status is in telemetry. */
public final class ReportCodec {

    private static final int MOST_CHARACTERS = 1_000;

    private final String prefix;

    public ReportCodec(OfferKeys keys) {
        prefix = keys.prefix();
    }

    JsonObject values(Status status) {
        JsonObject values = new JsonObject();
        status.current().ifPresent(current -> {
            values.addProperty("current_" + prefix + "_title", current.title());
            values.addProperty("current_" + prefix + "_version", current.version());
        });
        status.phase().ifPresent(phase -> {
            values.addProperty(prefix + "_state", phase.name());
            values.addProperty(prefix + "_error", shortened(status.error()));
        });
        return values;
    }

    /** How much of the package is there. */
    public JsonObject progress(int percent) {
        JsonObject values = new JsonObject();
        values.addProperty(prefix + "_progress", percent);
        return values;
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "...";
    }
}
