// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentIT {
    @TempDir
    Path temporary;

    @Test
    void installsAPackageNowAndAtEveryStart() throws Exception {
        Path bundles = TestBundles.folder(temporary);
        Path data = temporary.resolve("data");
        TestBundles.bundle(
                bundles, "deployer", Map.of("-privatepackage", "org.edgegateway.emulator.launcher.deployer"));
        Path probe = TestBundles.bundle(
                temporary, "probe", Map.of("-privatepackage", "org.edgegateway.emulator.launcher.probe"));
        Path source = TestBundles.deploymentPackage(temporary.resolve("upload.dp"), probe);

        try (LaunchedEmulator emulator = LaunchedEmulator.start(
                temporary,
                Map.of("package.url", source.toUri().toString()),
                "--bundles",
                bundles.toString(),
                "--folder",
                data.toString())) {
            emulator.awaitOutput("deployer: probes 1.0.0 true");
            emulator.awaitOutput("probe made port 6");
        }
        assertThat(source).doesNotExist();
        assertThat(data.resolve("packages").resolve("probes_1.0.0.dp")).exists();
        assertThat(Files.readString(data.resolve("data").resolve("dpa.properties")))
                .contains("probes_1.0.0.dp");

        try (LaunchedEmulator emulator = LaunchedEmulator.start(
                temporary, Map.of(), "--bundles", bundles.toString(), "--folder", data.toString())) {
            emulator.awaitOutput("driver: kept 6");
        }
    }

    @Test
    void tellsOfAPackageThatCannotBeInstalled() throws Exception {
        Path bundles = TestBundles.folder(temporary);
        TestBundles.bundle(
                bundles, "deployer", Map.of("-privatepackage", "org.edgegateway.emulator.launcher.deployer"));
        Path source = Files.writeString(temporary.resolve("bad.dp"), "nonsense");

        try (LaunchedEmulator emulator = LaunchedEmulator.start(
                temporary,
                Map.of("package.url", source.toUri().toString()),
                "--bundles",
                bundles.toString(),
                "--folder",
                temporary.resolve("data").toString())) {
            emulator.awaitOutput("deployer: UNKNOWN UNKNOWN false");
        }
        assertThat(source).exists();
    }
}
