// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.Logs;
import org.edgegateway.log.publisher.internal.file.WatchedFiles;
import org.edgegateway.log.publisher.internal.filter.OwnLines;
import org.edgegateway.log.publisher.internal.position.PositionsFile;
import org.edgegateway.log.publisher.internal.publish.Delivery;
import org.edgegateway.log.publisher.internal.publish.Pipeline;
import org.edgegateway.log.publisher.internal.publish.PublisherRounds;
import org.edgegateway.log.publisher.internal.publish.Tuning;
import org.edgegateway.log.publisher.internal.publish.UniqueTimes;
import org.edgegateway.log.publisher.internal.publish.Worker;
import org.edgegateway.log.publisher.internal.remote.Controlled;
import org.edgegateway.log.publisher.internal.source.HandOff;
import org.edgegateway.log.publisher.internal.source.OsgiLogSource;
import org.edgegateway.log.publisher.internal.source.ProviderSources;
import org.edgegateway.log.publisher.internal.tail.Tail;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A publisher at work: its sources, the way of their lines, and its thread, wired together. */
final class Publishing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);
    private static final Duration RETRY = Duration.ofMillis(500);
    private static final String PROVIDERS = "providers";
    private static final String FILES = "files";

    private final String name;
    private final PublisherSettings settings;
    private final PositionsFile positions;
    private final Tuning tuning;
    private final Tail tail = new Tail();
    private final Delivery delivery;
    private final ProviderSources providers;
    private final OsgiLogSource osgiLog;
    private final WatchedFiles files;
    private final Worker worker;
    private final Controlled controlled;

    /**
     * Wires it; nothing happens before {@link #start}.
     *
     * @param folder where it keeps how far it came
     * @param connection to publish to, as it is now
     */
    Publishing(
            String name,
            PublisherSettings settings,
            BundleContext context,
            Path folder,
            UniqueTimes times,
            Supplier<Optional<Logs>> connection) {
        this.name = name;
        this.settings = settings;
        positions = new PositionsFile(folder.resolve("log-positions.json"));
        JsonObject before = readPositions();
        tuning = new Tuning(settings.tuned(), System::nanoTime);
        delivery = new Delivery(connection, RETRY);
        HandOff handOff = new HandOff(() -> tuning.current().filter().minimum());
        providers = new ProviderSources(context, settings.providers(), handOff, part(before, PROVIDERS));
        osgiLog = new OsgiLogSource(context, handOff);
        files = new WatchedFiles(settings.files(), part(before, FILES), InstantSource.system(), System::nanoTime);
        Pipeline pipeline = new Pipeline(
                tail,
                new OwnLines(Arrays.stream(context.getBundles())
                        .map(Bundle::getSymbolicName)
                        .filter(Objects::nonNull)
                        .toList()),
                tuning::current,
                settings.format(),
                delivery,
                times,
                InstantSource.system(),
                System::nanoTime);
        worker = new Worker(
                name,
                new PublisherRounds(List.of(handOff::drain, files::read), pipeline, this::keep, System::nanoTime));
        controlled = new Controlled(name, tail, settings.format()::text, tuning);
    }

    private JsonObject readPositions() {
        try {
            return positions.read();
        } catch (IOException e) {
            LOG.warn("{} begins anew, as {} cannot be read: {}", name, positions, Reason.of(e));
            return new JsonObject();
        }
    }

    private static JsonObject part(JsonObject all, String key) {
        JsonElement part = all.get(key);
        return part != null && part.isJsonObject() ? part.getAsJsonObject() : new JsonObject();
    }

    private void keep() throws IOException {
        JsonObject all = new JsonObject();
        all.add(PROVIDERS, providers.positions());
        all.add(FILES, files.positions());
        positions.write(all);
    }

    void start() {
        worker.start();
        providers.open();
        if (settings.osgiLog()) {
            osgiLog.open();
        }
    }

    /** What the server may see and change, if it may. */
    Optional<Controlled> controlled() {
        return settings.remoteControl() ? Optional.of(controlled) : Optional.empty();
    }

    /** Hears no more, publishes what it has heard, and keeps how far it came. */
    @Override
    public void close() {
        providers.close();
        osgiLog.close();
        delivery.close();
        worker.close();
        try {
            files.close();
        } catch (IOException e) {
            LOG.warn("A file of {} could not be closed: {}", name, Reason.of(e));
        }
    }
}
