// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.restart;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.basics.StrictJson;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.file.manager.internal.Timeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Restarts what depends on files that changed: once for several changes that come together, and not before it is noted on
 * disk, so that a kill between a change and its restart costs no restart. A restart that fails is tried again.
 *
 * <p>Changes are announced on one thread, restarts are done on another.
 */
public final class Restarts {

    /** So long no change must come before a restart. */
    public static final Duration QUIET = Duration.ofSeconds(2);

    static final Duration AGAIN = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Restarts.class);

    private final DurableFile file;
    private final Controllers controllers;
    private final Timeline timeline;
    private final Set<String> pending = new LinkedHashSet<>();
    private long announced;
    private long awaited = -1;

    /** @param timeline where restarts are done, which may take minutes */
    public Restarts(DurableFile file, Controllers controllers, Timeline timeline) {
        this.file = file;
        this.controllers = controllers;
        this.timeline = timeline;
        pending.addAll(read());
    }

    private Set<String> read() {
        Set<String> names = new LinkedHashSet<>();
        try {
            Optional<JsonElement> saved = file.read().flatMap(StrictJson::parse).filter(JsonElement::isJsonArray);
            saved.ifPresent(array -> array.getAsJsonArray().forEach(name -> names.add(name.getAsString())));
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be read; what had to be restarted may not be: {}", file, Reason.of(e));
        }
        return names;
    }

    /** Notes that something must be restarted; false if it was noted already. {@link #soon} must follow in any case. */
    public synchronized boolean add(String name) throws IOException {
        boolean added = pending.add(name);
        if (added) {
            try {
                save();
            } catch (IOException e) {
                pending.remove(name);
                throw e;
            }
        }
        announced++;
        return added;
    }

    /** What it was noted for did not happen. */
    public synchronized void takeBack(String name) {
        if (pending.remove(name)) {
            try {
                save();
            } catch (IOException e) {
                LOG.warn("\"{}\" may be restarted without need: {}", name, Reason.of(e));
            }
        }
    }

    /** Restarts what is noted when no more changes come. */
    public synchronized void soon() {
        if (!pending.isEmpty() && awaited != announced) {
            awaited = announced;
            long now = announced;
            timeline.after(QUIET, () -> restart(now));
        }
    }

    private void restart(long last) {
        Set<String> names;
        long now;
        synchronized (this) {
            if (announced != last) {
                return; // more changes came, and their own call of soon
            }
            names = new LinkedHashSet<>(pending);
            now = announced;
        }
        boolean all = true;
        for (String name : names) {
            boolean done = restart(name);
            all &= done;
            if (done) {
                done(name, now);
            }
        }
        if (!all) {
            timeline.after(AGAIN, () -> restart(now));
        }
    }

    private boolean restart(String name) {
        Optional<Controller> controller = controllers.find(name);
        if (controller.isEmpty()) {
            LOG.warn(
                    "Files of \"{}\" changed, but there is no controller of that name to restart; waiting for it",
                    name);
            return false;
        }
        try {
            LOG.info("Restarting \"{}\", its files changed", name);
            controller.get().restart();
            return true;
        } catch (Exception e) {
            LOG.warn("\"{}\" could not be restarted and will be again: {}", name, Reason.of(e));
            return false;
        }
    }

    /** A change that came during the restart needs another one. */
    private synchronized void done(String name, long asOf) {
        if (announced != asOf) {
            return;
        }
        pending.remove(name);
        try {
            save();
        } catch (IOException e) {
            LOG.warn("\"{}\" was restarted and may be once more: {}", name, Reason.of(e));
        }
    }

    private void save() throws IOException {
        JsonArray names = new JsonArray();
        pending.forEach(names::add);
        file.replace(names.toString());
    }
}
