// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.kura.KuraException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Packages that the server's user assigns are installed, proven and told about; what does not work is taken back. */
class OtaEndToEndIT {

    private static final String NAME = "com.example.sensors";

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private OtaBench bench;
    private SmallPackages packages;

    @BeforeEach
    void connect() throws Exception {
        bench = OtaBench.connected(context, folder, "ota");
        packages = new SmallPackages(context, bench, NAME);
    }

    @AfterEach
    void disconnect() throws KuraException {
        bench.close();
    }

    @Test
    void filesAreReplacedAndThoseOfBeforeRemoved() throws Exception {
        Path target = folder.resolve("application");
        bench.createManager("files", "SOFTWARE", Map.of("installer.parameter", target.toString()));
        bench.simulator().post("/simulator/trouble", "{\"attributeOrder\":\"DELETED_LAST\"}");
        bench.simulator().assign("SOFTWARE", "app", "2.0", zip("etc/app.conf", "x".repeat(300_000)));
        bench.awaitTold("sw_state", "UPDATED");
        bench.awaitTold("current_sw_version", "2.0");
        assertThat(target.resolve("etc/app.conf")).hasContent("x".repeat(300_000));
        bench.simulator().assign("SOFTWARE", "app", "3.0", zip("etc/new.conf", "new"));
        bench.awaitTold("current_sw_version", "3.0");
        assertThat(target.resolve("etc/new.conf")).hasContent("new");
        assertThat(target.resolve("etc/app.conf")).doesNotExist();
    }

    @Test
    void aPackageThatDoesNotRunIsTakenBack() throws Exception {
        createPackages();
        packages.assign(SmallPackage.good(NAME, "1.0.0"));
        bench.awaitTold("fw_state", "UPDATED");
        packages.awaitActive("1.0.0");

        packages.assign(SmallPackage.broken(NAME, "2.0.0"));
        bench.awaitTold("fw_state", "FAILED");
        bench.awaitTold("current_fw_version", "1.0.0");
        assertThat(bench.told("fw_error")).contains("com.example.sensors.bundle 2.0.0 is resolved instead of active");
        packages.awaitActive("1.0.0");

        packages.assign(SmallPackage.good(NAME, "3.0.0"));
        bench.awaitTold("current_fw_version", "3.0.0");
        assertThat(packages.kept())
                .as("files of what runs and of the version before")
                .containsExactlyInAnyOrder(NAME + "_1.0.0.dp", NAME + "_3.0.0.dp");
        packages.uninstall();
    }

    @Test
    void aPackageWhoseBundleCannotBeResolvedChangesNothing() throws Exception {
        createPackages();
        packages.assign(SmallPackage.good(NAME, "1.0.0"));
        bench.awaitTold("fw_state", "UPDATED");
        long changed = packages.bundle().orElseThrow().getLastModified();

        packages.assign(SmallPackage.unresolvable(NAME, "2.0.0"));
        bench.awaitTold("fw_state", "FAILED");
        assertThat(bench.told("fw_error"))
                .isEqualTo("com.example.sensors.bundle 2.0.0 needs the package com.example.nowhere,"
                        + " which neither this gateway nor the package offers");
        packages.awaitActive("1.0.0");
        assertThat(packages.bundle().orElseThrow().getLastModified()).isEqualTo(changed);
        packages.uninstall();
    }

    @Test
    void aPackageThatWasNotThereBeforeIsRemovedAgain() throws Exception {
        createPackages();
        packages.assign(SmallPackage.broken(NAME, "1.0.0"));
        bench.awaitTold("fw_state", "FAILED");
        assertThat(packages.bundle()).isEmpty();
        assertThat(bench.told("fw_error"))
                .contains("is resolved instead of active")
                .doesNotContain("restored");
    }

    @Test
    void aComponentThatWaitedBeforeMayWaitButForNothingElse() throws Exception {
        Path first = folder.resolve("first.dp");
        Files.write(first, SmallPackage.waiting(NAME, "1.0.0", "modem").content());
        bench.gateway().installPackage(first);
        packages.awaitActive("1.0.0");
        createPackages();
        packages.assign(SmallPackage.waiting(NAME, "2.0.0", "modem"));
        bench.awaitTold("fw_state", "UPDATED");
        packages.awaitActive("2.0.0");

        packages.assign(SmallPackage.waiting(NAME, "3.0.0", "modem", "clock"));
        bench.awaitTold("fw_state", "FAILED");
        assertThat(bench.told("fw_error"))
                .isEqualTo("not stable within 3 s: the component com.example.sensors.Reader waits for [clock]");
        packages.awaitActive("2.0.0");
        packages.uninstall();
    }

    private void createPackages() throws KuraException {
        bench.createManager("packages", "FIRMWARE", Map.of("proof.timeout.seconds", 3));
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
