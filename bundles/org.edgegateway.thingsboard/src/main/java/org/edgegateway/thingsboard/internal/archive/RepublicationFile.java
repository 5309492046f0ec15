// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.archive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.basics.StrictJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is still to be delivered again, for the next start. A file that cannot be read counts as none. */
final class RepublicationFile {

    static final String NAME = "republications.json";

    private static final Logger LOG = LoggerFactory.getLogger(RepublicationFile.class);

    private final DurableFile file;

    RepublicationFile(Path folder) {
        file = new DurableFile(folder.resolve(NAME));
    }

    List<Republication> read() {
        List<Republication> all = new ArrayList<>();
        try {
            Optional<String> text = file.read();
            if (text.isPresent()) {
                StrictJson.parse(text.get())
                        .orElseThrow(() -> new IOException("it is damaged"))
                        .getAsJsonArray()
                        .forEach(one -> all.add(republication(one)));
            }
            return all;
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be read, what was to be republished is not: {}", file, Reason.of(e));
            return List.of();
        }
    }

    private static Republication republication(JsonElement json) {
        JsonObject one = json.getAsJsonObject();
        TimeRange range =
                new TimeRange(one.get("from").getAsLong(), one.get("to").getAsLong());
        return new Republication(
                range, one.get("next").getAsLong(), one.get("end").getAsLong());
    }

    /** On disk when this returns. */
    void write(Iterable<Republication> all) throws IOException {
        JsonArray json = new JsonArray();
        for (Republication each : all) {
            JsonObject one = new JsonObject();
            one.addProperty("from", each.range().from());
            one.addProperty("to", each.range().to());
            one.addProperty("next", each.next());
            one.addProperty("end", each.end());
            json.add(one);
        }
        file.replace(json.toString());
    }
}
