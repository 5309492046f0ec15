// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.basics.StrictJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers that the server could not be given and after which the process ended, as for a reboot while the link was lost:
 * they are on disk, so that the request is answered and not done again when the server repeats it to the next process.
 * Kept until the server has the answer, at most {@link #KEPT}. Thread-safe.
 */
public final class LastingAnswers {

    static final String NAME = "answers.json";
    static final Duration KEPT = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(LastingAnswers.class);
    private static final int MOST = 20;
    private static final int LONGEST = 10_000;

    private record Entry(Instant since, byte[] answer) {}

    private final Optional<DurableFile> file;
    private final InstantSource clock;
    private final Map<Call, Entry> entries = new LinkedHashMap<>();

    /** @param folder where they are kept; without one, they are not */
    public LastingAnswers(Optional<Path> folder, InstantSource clock) {
        this.file = folder.map(parent -> new DurableFile(parent.resolve(NAME)));
        this.clock = clock;
        file.ifPresent(this::read);
    }

    /** The answer to a request of before that the server does not have. */
    synchronized Optional<byte[]> find(Call call) {
        return Optional.ofNullable(entries.get(call))
                .filter(entry -> clock.instant().isBefore(entry.since().plus(KEPT)))
                .map(Entry::answer);
    }

    /** Keeps an answer. On disk when this returns, unless the disk fails, which is told in the log. */
    synchronized void keep(Call call, byte[] answer) {
        if (answer.length + call.request().params().toString().length() <= LONGEST) {
            entries.put(call, new Entry(clock.instant(), answer));
            if (entries.size() > MOST) {
                entries.remove(entries.keySet().iterator().next());
            }
            write();
        }
    }

    /** The server has the answer. */
    synchronized void delivered(Call call) {
        if (entries.remove(call) != null) {
            write();
        }
    }

    private void write() {
        JsonArray all = new JsonArray();
        entries.forEach((call, entry) -> {
            JsonObject one = call.toJson();
            one.addProperty("since", entry.since().toEpochMilli());
            one.addProperty("answer", new String(entry.answer(), StandardCharsets.UTF_8));
            all.add(one);
        });
        try {
            file.orElseThrow(() -> new IOException("the outbox has no folder")).replace(all.toString());
        } catch (IOException e) {
            LOG.warn("A request that the server repeats may be done twice: {}", Reason.of(e));
        }
    }

    private void read(DurableFile from) {
        try {
            Optional<String> text = from.read();
            if (text.isPresent()) {
                StrictJson.parse(text.get())
                        .orElseThrow(() -> new IOException("it is damaged"))
                        .getAsJsonArray()
                        .forEach(this::read);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be read and counts as empty: {}", from, Reason.of(e));
            entries.clear();
        }
    }

    private void read(JsonElement one) {
        JsonObject entry = one.getAsJsonObject();
        Instant since = Instant.ofEpochMilli(entry.get("since").getAsLong());
        byte[] answer = entry.get("answer").getAsString().getBytes(StandardCharsets.UTF_8);
        Call.fromJson(entry).ifPresent(call -> entries.put(call, new Entry(since, answer)));
    }
}
