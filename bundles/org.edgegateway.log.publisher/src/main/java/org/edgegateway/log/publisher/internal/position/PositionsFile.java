// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.position;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.StrictJson;

/** How far the sources were read, in a file that is replaced as a whole. */
public final class PositionsFile {

    private final DurableFile file;
    private JsonObject written = new JsonObject();

    public PositionsFile(Path file) {
        this.file = new DurableFile(file);
    }

    /** What was written last; empty if there is none, or if it is damaged. */
    public JsonObject read() throws IOException {
        return file.read()
                .flatMap(StrictJson::parse)
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .orElseGet(JsonObject::new);
    }

    /** Replaces it, unless it is the same already. */
    public void write(JsonObject positions) throws IOException {
        if (!positions.equals(written)) {
            file.replace(positions.toString());
            written = positions;
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
