// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.position;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsReadAfterARestart() throws IOException {
        Path path = folder.resolve("below/positions.json");
        new PositionsFile(path).write(positions(7));

        assertThat(new PositionsFile(path).read().get("position").getAsInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\u0000\u0000", "{\"a\":1} x"})
    void aDamagedFileCountsAsNone(String content) throws IOException {
        Path path = Files.writeString(folder.resolve("positions.json"), content);

        assertThat(new PositionsFile(path).read()).isEqualTo(new JsonObject());
    }

    @Test
    void whatIsTheSameIsNotWrittenAgain() throws IOException {
        Path path = folder.resolve("positions.json");
        PositionsFile file = new PositionsFile(path);
        file.write(positions(7));
        Files.delete(path);

        file.write(positions(7));
        assertThat(path).doesNotExist();

        file.write(positions(8));
        assertThat(path).exists();
    }

    private static JsonObject positions(int value) {
        JsonObject json = new JsonObject();
        json.addProperty("position", value);
        return json;
    }
}
