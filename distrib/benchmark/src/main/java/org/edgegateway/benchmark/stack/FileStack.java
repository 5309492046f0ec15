// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.stack;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.file.manager.internal.Timeline;
import org.edgegateway.file.manager.internal.definition.DefinitionReader;
import org.edgegateway.file.manager.internal.disk.Backups;
import org.edgegateway.file.manager.internal.disk.DeniedNames;
import org.edgegateway.file.manager.internal.disk.Disk;
import org.edgegateway.file.manager.internal.disk.Replacement;
import org.edgegateway.file.manager.internal.disk.Rights;
import org.edgegateway.file.manager.internal.disk.Roots;
import org.edgegateway.file.manager.internal.restart.Restarts;
import org.edgegateway.file.manager.internal.sync.AttributeKeys;
import org.edgegateway.file.manager.internal.sync.Cloud;
import org.edgegateway.file.manager.internal.sync.Limits;
import org.edgegateway.file.manager.internal.sync.LocalChanges;
import org.edgegateway.file.manager.internal.sync.Memory;
import org.edgegateway.file.manager.internal.sync.Synchronizer;

/** A file manager with its default settings, wired as the component does it, on a connection that is up. */
public final class FileStack implements AutoCloseable {

    /** The regular check of the default settings. */
    public static final Duration CHECK = Duration.ofSeconds(30);

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final int MOST_FILES = 10_000;
    private static final long MOST_BYTES = 16 << 20;

    private final DeviceStack device;
    private final ObservedAttributes attributes;
    private final Path data;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final LocalChanges changes = new LocalChanges();
    private final Synchronizer synchronizer;
    private final Registration registration;

    /** @param folder where its data folder is made, next to its own state */
    public FileStack(Path folder, DeviceStack device) throws IOException {
        this.device = device;
        attributes = new ObservedAttributes(device.attributes());
        data = Files.createDirectories(folder.resolve("data"));
        Path own = folder.resolve("own");
        Timeline timeline = timeline(executor);
        synchronizer = new Synchronizer(
                cloud(attributes),
                timeline,
                new DefinitionReader(data, "controller", MOST_FILES),
                new Disk(
                        new Roots(List.of(data), new DeniedNames(List.of("*.key", "*secret*", "snapshots"))),
                        new Replacement("benchmark", Rights.ofMode(PosixFilePermissions.fromString("rw-r--r--"))),
                        MOST_BYTES),
                new Backups(own.resolve("backups"), 3, InstantSource.system()),
                changes,
                new Restarts(new DurableFile(own.resolve("restarts.json")), name -> Optional.empty(), timeline),
                new Memory(new DurableFile(own.resolve("files.json"))),
                new Limits(60_000, (int) MOST_BYTES, CHECK));
        synchronizer.start();
        registration = attributes.watch(
                new AttributeFilter("", Set.of(AttributeKeys.FILES), Set.of(AttributeKeys.CONTENT)),
                synchronizer::told);
        synchronizer.connected();
    }

    private static Cloud cloud(Attributes attributes) {
        return new Cloud() {
            @Override
            public Optional<Attributes> attributes() {
                return Optional.of(attributes);
            }

            @Override
            public boolean connected() {
                return true;
            }
        };
    }

    private static Timeline timeline(ScheduledExecutorService executor) {
        return new Timeline() {
            @Override
            public void run(Runnable task) {
                executor.execute(task);
            }

            @Override
            public void after(Duration delay, Runnable task) {
                executor.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
            }
        };
    }

    /** What {@code %DATA_PATH%} stands for. */
    public Path data() {
        return data;
    }

    /** Says that the connection is up again. */
    public void connected() {
        synchronizer.connected();
    }

    /** Counts the files reported from zero. */
    public void forget() {
        attributes.forget();
    }

    /** How many files were reported since. */
    public int read() {
        return attributes.readAt().size();
    }

    /** How many files the hashes reported last are of. */
    public int hashed() {
        return attributes.hashed();
    }

    /** Waits until a file was reported, and tells when. */
    public long awaitRead(String key, Duration atMost) throws TimeoutException {
        Map<String, Long> readAt = attributes.readAt();
        long deadline = System.nanoTime() + atMost.toNanos();
        for (Long at = readAt.get(key); ; at = readAt.get(key)) {
            if (at != null) {
                return at;
            }
            pause(deadline);
        }
    }

    /** Waits until the condition holds and nothing more happens. Returns the seconds from then to the last that did. */
    public double awaitQuiet(long sinceNanos, BooleanSupplier condition, Duration atMost) throws TimeoutException {
        long deadline = System.nanoTime() + atMost.toNanos();
        long busy = System.nanoTime();
        while (System.nanoTime() - busy < QUIET.toNanos()) {
            if (!device.empty() || !attributes.answered() || !condition.getAsBoolean()) {
                busy = System.nanoTime();
            }
            busy = Math.max(busy, attributes.lastNanos());
            pause(deadline);
        }
        return (busy - sinceNanos) / 1e9;
    }

    private static void pause(long deadline) throws TimeoutException {
        if (System.nanoTime() > deadline) {
            throw new TimeoutException("the files are not done in time");
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }

    /** The CPU time so far of the thread that does it all, in seconds. */
    public double cpuSeconds() throws Exception {
        return executor.submit(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime())
                        .get()
                / 1e9;
    }

    @Override
    public void close() {
        registration.close();
        executor.shutdownNow();
        changes.close();
    }
}
