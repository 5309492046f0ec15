// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.edgegateway.emulator.snapshot.AtomicFile;
import org.edgegateway.emulator.snapshot.SnapshotException;
import org.edgegateway.emulator.snapshot.SnapshotReader;

/**
 * The folders of an emulated gateway below one root, told to the bundles as framework properties by Kura's names. The
 * framework's own storage is made anew at every start, as on a gateway: what must survive is in snapshots, packages and
 * data.
 */
final class GatewayFolder {
    private final Path root;

    private GatewayFolder(Path root) {
        this.root = root;
    }

    static GatewayFolder create(Path root) throws LaunchException {
        GatewayFolder folder = new GatewayFolder(root);
        try {
            for (Path each : new Path[] {folder.data(), folder.snapshots(), folder.packages(), folder.temporary()}) {
                Files.createDirectories(each);
            }
        } catch (IOException e) {
            throw new LaunchException("cannot use the folder " + root + ": " + e.getMessage(), e);
        }
        return folder;
    }

    /** Makes the file the configuration of the first start; later starts keep what the gateway itself has saved. */
    void seed(Path snapshot) throws LaunchException {
        try (Stream<Path> present = Files.list(snapshots())) {
            if (present.anyMatch(file -> file.getFileName().toString().matches("snapshot_\\d+\\.xml"))) {
                return;
            }
            try (InputStream source = Files.newInputStream(snapshot)) {
                SnapshotReader.read(source);
            }
            AtomicFile.write(snapshots().resolve("snapshot_0.xml"), Files.readAllBytes(snapshot));
        } catch (SnapshotException e) {
            throw new LaunchException(snapshot + " is no snapshot: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new LaunchException("cannot copy " + snapshot + " to " + snapshots() + ": " + e.getMessage(), e);
        }
    }

    Path frameworkStorage() {
        return root.resolve("framework");
    }

    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        properties.put("kura.home", root.toString());
        properties.put("kura.data", data().toString());
        properties.put("kura.snapshots", snapshots().toString());
        properties.put("kura.packages", packages().toString());
        properties.put("kura.tmp", temporary().toString());
        return properties;
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    private Path data() {
        return root.resolve("data");
    }

    private Path snapshots() {
        return root.resolve("user").resolve("snapshots");
    }

    private Path packages() {
        return root.resolve("packages");
    }
}
