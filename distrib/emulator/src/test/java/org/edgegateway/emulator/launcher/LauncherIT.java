// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    private static final String SEED = """
            <esf:configurations xmlns:esf="http://eurotech.com/esf/2.0">
              <esf:configuration pid="seeded"><esf:properties>
                <esf:property name="service.factoryPid" type="String">
                  <esf:value>org.edgegateway.emulator.launcher.probe.Probe</esf:value></esf:property>
                <esf:property name="secret" encrypted="false" type="Password">
                  <esf:value>sesame</esf:value></esf:property>
                <esf:property name="name" type="String"><esf:value>lab</esf:value></esf:property>
              </esf:properties></esf:configuration>
            </esf:configurations>
            """;

    @TempDir
    Path temporary;

    private Path bundles;
    private Path data;

    @BeforeEach
    void collectBundles() throws Exception {
        data = temporary.resolve("data");
        bundles = TestBundles.folder(temporary);
    }

    @Test
    void configuresComponentsFromTheSeedAndFromTheirDefaults() throws Exception {
        TestBundles.bundle(bundles, "probe", Map.of("-privatepackage", "org.edgegateway.emulator.launcher.probe"));
        Path seed = Files.writeString(temporary.resolve("seed.xml"), SEED);

        try (LaunchedEmulator emulator = start("--snapshot", seed.toString())) {
            emulator.awaitOutput("probe seeded port 1883 secret sesame name lab");
            emulator.awaitOutput("probe made port 6 secret first name -");
            emulator.awaitOutput("emulator ready in");
            assertThat(emulator.output())
                    .contains("driver: secret first", "driver: refused 6", "driver: snapshots")
                    .doesNotContain("ERROR");
            emulator.terminate();
            assertThat(emulator.awaitExit()).isEqualTo(143);
        }
        assertThat(snapshots()).isNotEmpty().noneMatch(text -> text.contains("sesame"));

        try (LaunchedEmulator emulator = start()) {
            emulator.awaitOutput("probe seeded port 1883 secret sesame name lab");
            emulator.awaitOutput("probe made port 6 secret first name -");
            emulator.awaitOutput("driver: kept 6");
        }
    }

    @Test
    void tellsWhyABundleDoesNotResolve() throws Exception {
        TestBundles.bundle(bundles, "lonely", Map.of("Import-Package", "org.example.nowhere;version='[1,2)'"));

        try (LaunchedEmulator emulator = start()) {
            assertThat(emulator.awaitExit()).isEqualTo(1);
            assertThat(emulator.output().lines())
                    .singleElement()
                    .asString()
                    .startsWith(
                            "emulator: lonely 0.0.0 does not resolve: nothing provides Import-Package: org.example");
        }
    }

    @Test
    void refusesABadSeedInOneLine() throws Exception {
        Path seed = Files.writeString(temporary.resolve("seed.xml"), "<wrong/>");

        try (LaunchedEmulator emulator = start("--snapshot", seed.toString())) {
            assertThat(emulator.awaitExit()).isEqualTo(2);
            assertThat(emulator.output().lines())
                    .singleElement()
                    .asString()
                    .contains("seed.xml is no snapshot: line 1: <esf:configurations> expected, found <wrong>");
        }
    }

    private LaunchedEmulator start(String... more) throws Exception {
        String[] arguments = Stream.concat(
                        Stream.of("--bundles", bundles.toString(), "--folder", data.toString()), Stream.of(more))
                .toArray(String[]::new);
        return LaunchedEmulator.start(temporary, Map.of(), arguments);
    }

    private List<String> snapshots() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("user").resolve("snapshots"))) {
            return files.map(LauncherIT::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
