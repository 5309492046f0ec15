// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the cloud, durably. */
final class Reports {

    /** What became of a report. */
    enum Outcome {
        /** It will reach the cloud. */
        STORED,
        /** It will never do. */
        REFUSED,
        /** It may do when it is reported again. */
        NOT_NOW
    }

    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    private final Cloud cloud;
    private final int mostBytes;
    private List<JsonObject> hashes = List.of();

    /** @param mostBytes of a message */
    Reports(Cloud cloud, int mostBytes) {
        this.cloud = cloud;
        this.mostBytes = mostBytes;
    }

    Outcome report(String key, String text) {
        return report(key, new JsonPrimitive(text));
    }

    Outcome report(String key, JsonElement value) {
        JsonObject values = new JsonObject();
        values.add(key, value);
        Optional<Publication> publication =
                cloud.attributes().map(attributes -> attributes.report(AttributeReport.ofGateway(values)));
        if (publication.isEmpty()) {
            return Outcome.NOT_NOW;
        }
        if (publication.get() instanceof Publication.Refused refused) {
            LOG.warn("The cloud is not told of {}: {}", key, refused.refused());
            return Outcome.REFUSED;
        }
        if (publication.get() instanceof Publication.NotStored notStored) {
            LOG.warn("The cloud will be told of {} later: {}", key, notStored.reason());
            return Outcome.NOT_NOW;
        }
        return Outcome.STORED;
    }

    /** The cloud says what it was told. */
    void told(JsonObject parts) {
        hashes = new ArrayList<>();
        for (int part = 0; ; part++) {
            JsonElement told = parts.get(AttributeKeys.hashes(part));
            if (told == null) {
                return;
            }
            hashes.add(told.isJsonObject() ? told.getAsJsonObject() : new JsonObject());
        }
    }

    /** Reports those parts that the cloud was not told before. False when that must be done again. */
    boolean hashes(Map<String, Reported> files) {
        List<JsonObject> parts = parts(files);
        List<JsonObject> stored = new ArrayList<>();
        boolean all = true;
        for (int part = 0; part < Math.max(parts.size(), hashes.size()); part++) {
            JsonObject now = part < parts.size() ? parts.get(part) : new JsonObject();
            boolean known = part < hashes.size() && hashes.get(part).equals(now);
            if (known || report(AttributeKeys.hashes(part), now) == Outcome.STORED) {
                stored.add(now);
            } else {
                all = false;
                stored.add(part < hashes.size() ? hashes.get(part) : new JsonObject());
            }
        }
        hashes = stored;
        return all;
    }

    private List<JsonObject> parts(Map<String, Reported> files) {
        List<JsonObject> parts = new ArrayList<>();
        JsonObject part = new JsonObject();
        parts.add(part);
        int bytes = 0;
        for (Map.Entry<String, Reported> file : files.entrySet()) {
            JsonObject entry = file.getValue().toJson();
            int length = Sizes.of(file.getKey()) + Sizes.of(entry) + 2;
            if (bytes > 0 && bytes + length > mostBytes) {
                part = new JsonObject();
                parts.add(part);
                bytes = 0;
            }
            part.add(file.getKey(), entry);
            bytes += length;
        }
        return parts;
    }
}
