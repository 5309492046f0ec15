// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.edgegateway.ota.manager.InstallException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;

class ResolveObstaclesTest {

    private static final String VERSION = "1.2.0";
    private static final Map<String, String> NONE = Map.of();

    @TempDir
    static Path storage;

    /** One for all tests; what they install into it has names of its own, and offers nothing that others need. */
    private static TestFramework framework;

    private static int applications;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        framework = TestFramework.start(storage);
        install("com.example.library", "Export-Package", "com.example.api;version=1.2;vendor=acme");
        install("com.example.strict", "Export-Package", "com.example.hidden;mandatory:=key;key=x");
        install("com.example.host", "Export-Package", "com.example.whole");
        install("com.example.part", "Fragment-Host", "com.example.host", "Export-Package", "com.example.part");
        install("com.example.later.host", "Bundle-Name", "resolved when its fragment is");
        install(
                "com.example.extender",
                "Provide-Capability",
                "osgi.extender;osgi.extender=example;version:Version=1.4");
    }

    @AfterAll
    static void stop() throws Exception {
        framework.close();
    }

    /** The framework itself says who is right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Import-Package      | com.example.api
            Import-Package      | com.example.api;version=1.2
            Import-Package      | com.example.api;version="[1.2,2)";vendor=acme
            Import-Package      | com.example.api;version="[1,1.2]";bundle-symbolic-name=com.example.library
            Import-Package      | com.example.part
            Import-Package      | com.example.extra;version="[1.5,2)",org.osgi.framework,javax.xml.parsers,sun.misc
            Import-Package      | com.example.hidden;key=x
            Import-Package      | com.example.nowhere;resolution:=optional
            DynamicImport-Package | com.example.nowhere,*
            Require-Bundle      | com.example.library;bundle-version="[1.2,2)"
            Require-Bundle      | system.bundle,com.example.nobody;resolution:=optional
            Require-Bundle      | org.eclipse.osgi
            Fragment-Host       | com.example.later.host;bundle-version="[1,2)"
            Fragment-Host       | system.bundle;extension:=framework
            Bundle-RequiredExecutionEnvironment | JavaSE-99,JavaSE-17
            Bundle-NativeCode   | x.so;osname=linux,y.so;osname=win32,*
            Eclipse-PlatformFilter | (osgi.os=*)
            Require-Capability  | osgi.ee;filter:="(&(osgi.ee=JavaSE)(version=17))"
            Require-Capability  | osgi.ee;filter:="(&(osgi.ee=JavaSE)(version=99))";resolution:=optional
            Require-Capability  | osgi.service;filter:="(objectClass=com.example.Nothing)";effective:=active
            Require-Capability  | osgi.extender;filter:="(&(osgi.extender=example)(version>=1.4)(!(version>=2)))"
            Require-Capability  | osgi.extender
            """)
    void whatTheFrameworkResolvesIsNotRefused(String header, String value) throws Exception {
        String name = "com.example.application" + applications++;
        Path update =
                new TestPackage().with(name, VERSION, Map.of(header, value)).write(folder.resolve("update.dp"));
        assertThatCode(() -> refuse(update)).doesNotThrowAnyException();
        assertThat(framework.resolves(install(name, header, value))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Import-Package     | com.example.nowhere                       | the package com.example.nowhere, which neither
            Import-Package     | com.example.api;version=1.3               | the package com.example.api 1.3.0 or later, which
            Import-Package     | com.example.api;version="[2,3)"           | the package com.example.api [2.0.0,3.0.0), which
            Import-Package     | com.example.api;version="(1.2,2]"         | the package com.example.api (1.2.0,2.0.0], which
            Import-Package     | com.example.api;vendor=other              | (vendor=other)
            Import-Package     | com.example.hidden                        | the package com.example.hidden, which
            Require-Bundle     | com.example.library;bundle-version="[2,3)" | the bundle com.example.library [2.0.0,3.0.0), which
            Fragment-Host      | com.example.nobody                        | the bundle com.example.nobody, which
            Bundle-RequiredExecutionEnvironment | JavaSE-99                | needs Java 99, and this gateway runs Java
            Require-Capability | osgi.ee;filter:="(&(osgi.ee=JavaSE)(version=99))" | needs Java 99, and this gateway runs Java
            Require-Capability | osgi.ee;filter:="(&(osgi.ee=JavaSE)(version>=99))" | needs osgi.ee (&(osgi.ee=JavaSE)(version>=99)), which
            Require-Capability | osgi.extender;filter:="(&(osgi.extender=example)(version>=1.5))" | needs osgi.extender (&(osgi.extender=example)
            Require-Capability | com.example.unheard.of                    | needs com.example.unheard.of
            """)
    void whatIsRefusedTheFrameworkWouldNotResolve(String header, String value, String reason) throws Exception {
        String name = "com.example.application" + applications++;
        Path update =
                new TestPackage().with(name, VERSION, Map.of(header, value)).write(folder.resolve("update.dp"));
        assertThatThrownBy(() -> refuse(update))
                .isInstanceOf(InstallException.class)
                .hasMessageStartingWith(name + " 1.2.0 needs ")
                .hasMessageContaining(reason);
        assertThat(framework.resolves(install(name, header, value))).isFalse();
    }

    @Test
    void noBundleThatIsResolvedIsRefusedWhenItComesAgain() throws Exception {
        List<Bundle> bundles = new ArrayList<>();
        List<Path> jars = bundlesOnTheClasspath();
        for (Path jar : jars) {
            bundles.add(framework.install(Files.readAllBytes(jar)));
        }
        framework.wiring().resolveBundles(bundles);
        int resolved = 0;
        for (int i = 0; i < jars.size(); i++) {
            Bundle bundle = bundles.get(i);
            Path update = new TestPackage()
                    .with(bundle.getSymbolicName(), bundle.getVersion().toString(), Files.readAllBytes(jars.get(i)))
                    .write(folder.resolve("update.dp"));
            if (bundle.getState() == Bundle.RESOLVED) {
                resolved++;
                assertThatCode(() -> refuse(update, update)).as("%s", bundle).doesNotThrowAnyException();
            }
        }
        assertThat(resolved).isGreaterThan(15);
    }

    @Test
    void bundlesOfThePackageOfferToEachOther() throws Exception {
        Path update = new TestPackage()
                .with("com.example.application", "1.0.0", Map.of("Import-Package", "com.example.own;version=\"[2,3)\""))
                .with("com.example.own", "2.0.0", Map.of("Export-Package", "com.example.own;version=2.1"))
                .write(folder.resolve("update.dp"));
        assertThatCode(() -> refuse(update)).doesNotThrowAnyException();
    }

    @Test
    void whatTheReplacedBundleOfferedDoesNotCount() throws Exception {
        Path former =
                new TestPackage().with("com.example.library", "1.2.0", NONE).write(folder.resolve("former.dp"));
        Path update = new TestPackage()
                .with("com.example.library", "2.0.0", Map.of("Export-Package", "com.example.api;version=2"))
                .with("com.example.application", "2.0.0", Map.of("Import-Package", "com.example.api;version=\"[1,2)\""))
                .write(folder.resolve("update.dp"));
        assertThatThrownBy(() -> refuse(update, former)).hasMessageContaining("com.example.api [1.0.0,2.0.0)");
        assertThatCode(() -> refuse(update)).as("of another package").doesNotThrowAnyException();
    }

    @Test
    void whatARemovedBundleOfferedDoesNotCount() throws Exception {
        Path former =
                new TestPackage().with("com.example.library", "1.2.0", NONE).write(folder.resolve("former.dp"));
        Path update = new TestPackage()
                .with("com.example.application", "2.0.0", Map.of("Import-Package", "com.example.api"))
                .write(folder.resolve("update.dp"));
        assertThatThrownBy(() -> refuse(update, former)).hasMessageContaining("the package com.example.api, which");
    }

    @Test
    void whatAFixLeavesAsItIsStillCounts() throws Exception {
        Path former =
                new TestPackage().with("com.example.library", "1.2.0", NONE).write(folder.resolve("former.dp"));
        Path update = new TestPackage()
                .without("com.example.library", "1.2.0")
                .with("com.example.application", "2.0.0", Map.of("Import-Package", "com.example.api"))
                .write(folder.resolve("update.dp"));
        assertThatCode(() -> refuse(update, former)).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotABundleIsRefused() throws Exception {
        Path update = new TestPackage()
                .with("com.example.application", "1.0.0", Map.of("Import-Package", ";;"))
                .write(folder.resolve("update.dp"));
        assertThatThrownBy(() -> refuse(update))
                .hasMessageStartingWith("com.example.application.jar in the package is no valid bundle: ");
    }

    @Test
    void whereABundleCannotBeReadNothingIsJudged() throws Exception {
        Path update = new TestPackage()
                .with("com.example.application", "1.0.0", Map.of("Import-Package", "com.example.own"))
                .with("com.example.own", "2.0.0", new byte[] {'P', 'K'})
                .write(folder.resolve("update.dp"));
        assertThatCode(() -> refuse(update)).doesNotThrowAnyException();
    }

    private static Bundle install(String name, String... headers) throws Exception {
        Map<String, String> all = headers.length == 2
                ? Map.of(headers[0], headers[1])
                : Map.of(headers[0], headers[1], headers[2], headers[3]);
        return framework.install(TestPackage.bundle(name, VERSION, all));
    }

    private void refuse(Path update) throws IOException, InstallException {
        new ResolveObstacles(framework.wiring()).refuse(update, Optional.empty());
    }

    private void refuse(Path update, Path former) throws IOException, InstallException {
        new ResolveObstacles(framework.wiring()).refuse(update, Optional.of(former));
    }

    private static List<Path> bundlesOnTheClasspath() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (Path jar : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .toList()) {
            try (JarFile content = new JarFile(jar.toFile())) {
                Manifest manifest = content.getManifest();
                String name =
                        manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
                if (name != null && !name.startsWith("org.eclipse.osgi")) {
                    bundles.add(jar);
                }
            }
        }
        return bundles;
    }
}
