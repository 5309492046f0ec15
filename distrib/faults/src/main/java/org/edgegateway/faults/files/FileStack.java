// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.file.manager.internal.definition.DefinitionReader;
import org.edgegateway.file.manager.internal.disk.Backups;
import org.edgegateway.file.manager.internal.disk.DeniedNames;
import org.edgegateway.file.manager.internal.disk.Disk;
import org.edgegateway.file.manager.internal.disk.Replacement;
import org.edgegateway.file.manager.internal.disk.Rights;
import org.edgegateway.file.manager.internal.disk.Roots;
import org.edgegateway.file.manager.internal.restart.Controllers;
import org.edgegateway.file.manager.internal.restart.Restarts;
import org.edgegateway.file.manager.internal.sync.AttributeKeys;
import org.edgegateway.file.manager.internal.sync.Cloud;
import org.edgegateway.file.manager.internal.sync.Limits;
import org.edgegateway.file.manager.internal.sync.LocalChanges;
import org.edgegateway.file.manager.internal.sync.Memory;
import org.edgegateway.file.manager.internal.sync.Synchronizer;

/** A file manager, wired as on a gateway but for its waits: files in {@code data}, its own state in {@code own}. */
final class FileStack implements AutoCloseable {

    static final AttributeFilter WATCHED =
            new AttributeFilter("", Set.of(AttributeKeys.FILES), Set.of(AttributeKeys.CONTENT));

    /** The most bytes of a content that the server is shown. */
    static final int REPORT_BYTES = 60_000;

    private static final Duration CHECK = Duration.ofSeconds(30);
    private static final int INBOX_BYTES = 16 << 20;
    private static final long FILE_BYTES = 16L << 20;

    private final QuickTime files;
    private final QuickTime restarting;
    private final LocalChanges changes = new LocalChanges();
    private final Synchronizer synchronizer;
    private final Registration registration;

    /** @param failures hears what fails that must not */
    FileStack(Path folder, Cloud cloud, Controllers controllers, Consumer<Throwable> failures) {
        files = new QuickTime("files", failures);
        restarting = new QuickTime("restarts", failures);
        Path data = data(folder);
        Path own = folder.resolve("own");
        Rights newFiles = Rights.ofMode(PosixFilePermissions.fromString("rw-r--r--"));
        synchronizer = new Synchronizer(
                cloud,
                files,
                new DefinitionReader(data, "controller", 10_000),
                new Disk(
                        new Roots(List.of(data), new DeniedNames(List.of())),
                        new Replacement("faults", newFiles),
                        FILE_BYTES),
                new Backups(own.resolve("backups"), 3, InstantSource.system()),
                changes,
                new Restarts(new DurableFile(own.resolve("restarts.json")), controllers, restarting),
                new Memory(new DurableFile(own.resolve("files.json"))),
                new Limits(REPORT_BYTES, INBOX_BYTES, CHECK));
        synchronizer.start();
        Attributes attributes = cloud.attributes().orElseThrow();
        registration = attributes.watch(WATCHED, synchronizer::told);
        synchronizer.connected();
    }

    static Path data(Path folder) {
        return folder.resolve("data");
    }

    /** As after a connection was lost and came back. */
    void reconnect() {
        synchronizer.connected();
    }

    /** Returns when all that was sent until now was looked at. */
    void settle() {
        files.settle();
    }

    @Override
    public void close() {
        registration.close();
        files.close();
        restarting.close();
        changes.close();
    }
}
