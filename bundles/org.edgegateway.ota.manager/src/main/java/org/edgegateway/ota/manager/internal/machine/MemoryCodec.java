// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.OfferCodec;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.edgegateway.ota.manager.internal.state.Running;
import org.edgegateway.ota.manager.internal.state.Tries;

/** The memory as JSON text. */
final class MemoryCodec {

    private MemoryCodec() {}

    static String write(Memory memory) {
        JsonObject json = new JsonObject();
        json.add("state", StateCodec.write(memory.state()));
        json.add("running", running(memory.running()));
        json.add("tries", tries(memory.tries()));
        JsonArray untold = new JsonArray();
        memory.untold().forEach(report -> {
            JsonObject one = new JsonObject();
            one.addProperty("ts", report.time());
            one.add("values", report.values());
            untold.add(one);
        });
        json.add("untold", untold);
        json.addProperty("last_ts", memory.lastTime());
        return json.toString();
    }

    /** @throws RuntimeException when it is none */
    static Memory read(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        List<Report> untold = new ArrayList<>();
        for (JsonElement one : json.getAsJsonArray("untold")) {
            JsonObject report = one.getAsJsonObject();
            untold.add(new Report(report.get("ts").getAsLong(), report.getAsJsonObject("values")));
        }
        return new Memory(
                StateCodec.read(json.getAsJsonObject("state")),
                running(json.getAsJsonObject("running")),
                tries(json.getAsJsonObject("tries")),
                untold,
                json.get("last_ts").getAsLong());
    }

    private static JsonObject running(Running running) {
        JsonObject json = new JsonObject();
        running.release().ifPresent(release -> {
            json.addProperty("title", release.title());
            json.addProperty("version", release.version());
        });
        json.addProperty("seen", running.seen());
        return json;
    }

    private static Running running(JsonObject json) {
        Optional<Release> release = json.has("title")
                ? Optional.of(new Release(
                        json.get("title").getAsString(), json.get("version").getAsString()))
                : Optional.empty();
        return new Running(release, json.get("seen").getAsBoolean());
    }

    private static JsonObject tries(Tries tries) {
        JsonObject json = new JsonObject();
        tries.offer().ifPresent(offer -> json.add("offer", OfferCodec.write(offer)));
        json.addProperty("count", tries.count());
        return json;
    }

    private static Tries tries(JsonObject json) {
        Optional<Offer> offer = json.has("offer") ? OfferCodec.read(json.getAsJsonObject("offer")) : Optional.empty();
        return new Tries(offer, json.get("count").getAsInt());
    }
}
