// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.cloud.api.ControllerStatus;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.file.manager.internal.definition.DefinitionReader;
import org.edgegateway.file.manager.internal.disk.Backups;
import org.edgegateway.file.manager.internal.disk.DeniedNames;
import org.edgegateway.file.manager.internal.disk.Disk;
import org.edgegateway.file.manager.internal.disk.Replacement;
import org.edgegateway.file.manager.internal.disk.Rights;
import org.edgegateway.file.manager.internal.disk.Roots;
import org.edgegateway.file.manager.internal.restart.Restarts;
import org.edgegateway.file.manager.internal.sync.Limits;
import org.edgegateway.file.manager.internal.sync.LocalChanges;
import org.edgegateway.file.manager.internal.sync.Memory;
import org.edgegateway.file.manager.internal.sync.Synchronizer;

/** A file manager on a real folder, against a cloud in memory, in a time of the test's own. */
public final class Gateway implements AutoCloseable {

    public static final Duration CHECK = Duration.ofSeconds(30);

    public final FakeCloud cloud;
    public final Path data;
    public final List<String> restarted = new ArrayList<>();
    public Optional<RuntimeException> restartFails = Optional.empty();
    private final Path own;
    private final LocalChanges changes = new LocalChanges();
    private ManualTimeline timeline = new ManualTimeline();
    private Registration registration = () -> {};

    public Gateway(Path folder, FakeCloud cloud) throws IOException {
        this.cloud = cloud;
        data = Files.createDirectories(folder.resolve("data"));
        own = folder.resolve("own");
    }

    /** Starts it, as after a restart of the gateway. */
    public Gateway start() {
        registration.close();
        timeline = new ManualTimeline();
        Roots roots = new Roots(List.of(data), new DeniedNames(List.of("*.key", "snapshots")));
        Synchronizer synchronizer = new Synchronizer(
                cloud,
                timeline,
                new DefinitionReader(data, "controller", 20_000),
                new Disk(
                        roots,
                        new Replacement("test", Rights.ofMode(PosixFilePermissions.fromString("rw-r--r--"))),
                        2_000_000),
                new Backups(own.resolve("backups"), 3, InstantSource.system()),
                changes,
                new Restarts(new DurableFile(own.resolve("restarts.json")), this::controller, timeline),
                new Memory(new DurableFile(own.resolve("files.json"))),
                new Limits(60_000, 4_000_000, CHECK));
        synchronizer.start();
        registration = cloud.watch(AttributeFilter.ofKeys("FILES"), synchronizer::told);
        connected = synchronizer::connected;
        forget = synchronizer::forget;
        if (cloud.shared.has("FILES")) {
            cloud.set("{'FILES':" + cloud.shared.get("FILES") + "}");
        }
        connected.run();
        timeline.settle();
        return this;
    }

    private Runnable connected = () -> {};
    private Runnable forget = () -> {};

    private Optional<Controller> controller(String name) {
        return Optional.of(new Controller() {
            @Override
            public void restart() {
                restarted.add(name);
                restartFails.ifPresent(failure -> {
                    throw failure;
                });
            }

            @Override
            public ControllerStatus status() {
                return new ControllerStatus(true, true, Optional.empty(), Optional.empty(), "");
            }
        });
    }

    /** Sets shared attributes and does what is due. */
    public void set(String json) {
        cloud.set(json);
        timeline.settle();
    }

    public void delete(String key) {
        cloud.delete(key);
        timeline.settle();
    }

    public void connect() {
        cloud.connected = true;
        connected.run();
        timeline.settle();
    }

    public void forget() {
        forget.run();
        timeline.settle();
    }

    public void pass(Duration time) {
        timeline.pass(time);
    }

    public Path file(String name) {
        return data.resolve(name);
    }

    public String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    public Path write(String name, String content) throws IOException {
        return Files.writeString(file(name), content);
    }

    public Path backups() {
        return own.resolve("backups");
    }

    /** What the cloud was last told of a file. */
    public String told(String key) {
        return cloud.client.get("FILE_READ_" + key).getAsString();
    }

    public String error(String key) {
        return cloud.client.has("FILE_ERROR_" + key)
                ? cloud.client.get("FILE_ERROR_" + key).getAsString()
                : "";
    }

    public String hash(String key) {
        return cloud.client
                .getAsJsonObject("FILE_HASHES")
                .getAsJsonObject(key)
                .get("hash")
                .getAsString();
    }

    public static String md5(String content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content.getBytes("UTF-8")));
    }

    @Override
    public void close() {
        changes.close();
    }
}
