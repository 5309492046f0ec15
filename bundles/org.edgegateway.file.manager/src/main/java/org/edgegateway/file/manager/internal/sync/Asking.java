// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.file.manager.internal.Timeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the cloud for contents: several files at a time, one question at a time, again when there is no answer. */
final class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final int AT_A_TIME = 20;

    /** After an answer of more, files are asked for one by one. */
    private static final int MUCH = 500_000;

    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Cloud cloud;
    private final Timeline timeline;
    private final BiConsumer<List<String>, JsonObject> answers;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> open = new HashSet<>();
    private boolean asked;
    private boolean much;

    /** @param answers hears of each answer: the files asked for, and the attributes found */
    Asking(Cloud cloud, Timeline timeline, BiConsumer<List<String>, JsonObject> answers) {
        this.cloud = cloud;
        this.timeline = timeline;
        this.answers = answers;
    }

    void add(String key) {
        waiting.add(key);
    }

    /**
     * A file is no longer of interest, or its content came without having been asked for: newer than what may be answered,
     * as the two ways may overtake each other.
     */
    void remove(String key) {
        waiting.remove(key);
        open.remove(key);
    }

    /** Whether nothing will come of what was asked so far. */
    boolean idle() {
        return !asked && (waiting.isEmpty() || !cloud.connected());
    }

    void next() {
        if (asked || waiting.isEmpty() || !cloud.connected()) {
            return;
        }
        cloud.attributes().ifPresent(this::ask);
    }

    private void ask(Attributes attributes) {
        List<String> keys =
                waiting.stream().limit(much ? 1 : AT_A_TIME).collect(Collectors.toCollection(ArrayList::new));
        keys.forEach(waiting::remove);
        open.addAll(keys);
        asked = true;
        Set<String> names =
                keys.stream().map(key -> AttributeKeys.CONTENT + key).collect(Collectors.toSet());
        attributes
                .request(new AttributeRequest("", Set.of(), names))
                .thenAccept(answer -> timeline.run(() -> answered(keys, answer)));
    }

    private void answered(List<String> keys, AttributeAnswer answer) {
        asked = false;
        keys.retainAll(open);
        open.clear();
        if (answer instanceof AttributeAnswer.Values values) {
            much = Sizes.of(values.shared()) > MUCH;
            answers.accept(keys, values.shared());
            next();
        } else if (answer instanceof AttributeAnswer.Failed failed) {
            LOG.info("The cloud will be asked for files again: {}", failed.reason());
            waiting.addAll(keys);
            timeline.after(AGAIN, this::next);
        }
    }
}
