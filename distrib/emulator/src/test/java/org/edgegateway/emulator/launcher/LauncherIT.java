// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
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
        bundles = Files.createDirectory(temporary.resolve("bundles"));
        Path emulator = Path.of(System.getProperty("emulator.jar"));
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("emulator.bundles")))) {
            for (Path jar : Stream.concat(jars, Stream.of(emulator)).toList()) {
                Files.copy(jar, bundles.resolve(jar.getFileName()));
            }
        }
    }

    @Test
    void configuresComponentsFromTheSeedAndFromTheirDefaults() throws Exception {
        addBundle("probe", Map.of("-privatepackage", "org.edgegateway.emulator.launcher.probe"));
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
        addBundle("lonely", Map.of("Import-Package", "org.example.nowhere;version='[1,2)'"));

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
        return LaunchedEmulator.start(temporary, arguments);
    }

    private void addBundle(String name, Map<String, String> headers) throws Exception {
        try (Builder builder = new Builder()) {
            builder.setProperty("Bundle-SymbolicName", name);
            builder.setProperty("-dsannotations", "*");
            builder.setProperty("-metatypeannotations", "*");
            builder.setProperty("-resourceonly", "true");
            headers.forEach(builder::setProperty);
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                builder.addClasspath(new File(entry));
            }
            Jar jar = builder.build();
            assertThat(builder.getErrors()).isEmpty();
            jar.write(bundles.resolve(name + ".jar").toFile());
        }
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
