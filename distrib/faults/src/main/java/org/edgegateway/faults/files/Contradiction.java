// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** A server that answers something else than it pushes, each time another: other contents, other definitions. */
public final class Contradiction {

    private static final String FILE = "file";
    private static final Duration LIES = Duration.ofSeconds(3);

    private final Path folder;

    public Contradiction(Path folder) {
        this.folder = folder.resolve("contradiction");
    }

    /** @param questionsPerSecond asked while the server answered lies and pushed nothing, in twentyfold time */
    public record Result(Outcome outcome, long questionsPerSecond) {}

    public Result run(int pushes, RandomGenerator random) throws IOException {
        Outcome outcome = Outcome.begun();
        try (Scene scene = new Scene(folder, outcome)) {
            scene.define(FILE, FILE, true);
            Liar liar = new Liar(scene);
            scene.store.answer(liar::answer);
            for (int push = 1; push <= pushes; push++) {
                outcome.round();
                scene.push(FILE, Contents.of(FILE, push));
                if (random.nextBoolean()) {
                    scene.settle();
                }
            }
            long before = scene.store.requests();
            LockSupport.parkNanos(LIES.toNanos());
            long questions = (scene.store.requests() - before) / LIES.toSeconds();
            scene.store.answer(answer -> answer);
            scene.push(FILE, Contents.of(FILE, 0));
            scene.reconnect();
            outcome.expect(
                    scene.becomesRight(FILE, FILE, Contents.of(FILE, 0)),
                    "once the server tells the truth, the file becomes right");
            outcome.expect(scene.temporaryFiles() == 0, "nothing is left behind");
            outcome.expect(
                    Waiting.until(Scene.PATIENCE, () -> scene.restarts() > 0), "the restart for the changes is done");
            return new Result(outcome, questions);
        }
    }

    /** Never answers the same twice. */
    private static final class Liar {

        private final Scene scene;
        private int answers;

        Liar(Scene scene) {
            this.scene = scene;
        }

        JsonObject answer(JsonObject truth) {
            answers++;
            JsonObject lie = new JsonObject();
            for (Map.Entry<String, JsonElement> value : truth.entrySet()) {
                lie.add(value.getKey(), value.getKey().equals("FILES") ? definitions() : content());
            }
            return lie;
        }

        private JsonObject definitions() {
            JsonObject definition = new JsonObject();
            definition.addProperty("path", scene.file("other" + answers % 7).toString());
            definition.addProperty("write_version", answers);
            return Wire.message(FILE, definition);
        }

        private JsonPrimitive content() {
            return new JsonPrimitive("lie " + answers);
        }
    }
}
