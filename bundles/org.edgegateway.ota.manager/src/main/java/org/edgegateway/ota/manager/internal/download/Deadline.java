// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.OfferCodec;

/**
 * How long a package may be tried to be fetched, over all restarts. What counts is the time in which it is being tried, and
 * not that in which the process does not run. Clocks that jump do not matter. What is on the disk is ahead by a minute
 * or two, so that kills, however many, make it no longer.
 *
 * <p>One thread only.
 */
final class Deadline {

    static final String FILE = "package.time";

    /** Longer than any pause between two looks at it. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final Path path;
    private final DurableFile file;
    private final Offer offer;
    private final Duration length;
    private final LongSupplier nanoTime;
    private final long begin;
    private Duration before = Duration.ZERO;
    private Duration saved = Duration.ZERO;

    private Deadline(Path folder, Offer offer, Duration length, LongSupplier nanoTime) {
        this.path = folder.resolve(FILE);
        this.file = new DurableFile(path);
        this.offer = offer;
        this.length = length;
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
    }

    /** Goes on counting where the last process stopped; from nothing for another offer. */
    static Deadline open(Path folder, Offer offer, Duration length, LongSupplier nanoTime) throws IOException {
        Deadline deadline = new Deadline(folder, offer, length, nanoTime);
        deadline.file.read().ifPresent(deadline::recall);
        return deadline;
    }

    private void recall(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            if (OfferCodec.read(json.getAsJsonObject("offer")).equals(Optional.of(offer))) {
                before = Duration.ofMillis(json.get("used_ms").getAsLong());
                saved = before;
            }
        } catch (RuntimeException damaged) {
            before = Duration.ZERO;
        }
    }

    /** Writes down, now and then, how much time is used. Returns whether any is left. */
    boolean lasts() throws IOException {
        Duration used = before.plusNanos(nanoTime.getAsLong() - begin);
        if (used.plus(AHEAD).compareTo(saved) >= 0) {
            save(used.plus(AHEAD).plus(AHEAD));
        }
        return used.compareTo(length) < 0;
    }

    private void save(Duration used) throws IOException {
        JsonObject json = new JsonObject();
        json.add("offer", OfferCodec.write(offer));
        json.addProperty("used_ms", used.toMillis());
        file.replace(json.toString());
        saved = used;
    }

    /** It is over, and told so: whoever tries again has all of the time again. */
    void forget() throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public String toString() {
        return length.toHours() > 0 ? length.toHours() + " h" : length.toSeconds() + " s";
    }
}
