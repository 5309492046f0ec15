// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsignedCopyTest {

    @TempDir
    Path folder;

    private Path source;
    private Path target;

    @BeforeEach
    void prepare() throws IOException {
        source = folder.resolve("signed.dp");
        target = Files.writeString(folder.resolve("copy.dp"), "what was there before");
    }

    @Test
    void leavesTheSignatureOutAndKeepsTheOrder() throws IOException {
        pack(
                "META-INF/MANIFEST.MF",
                "META-INF/VENDOR.SF",
                "META-INF/VENDOR.EC",
                "META-INF/",
                "b.jar",
                "a/r.SF",
                "a.jar");

        UnsignedCopy.make(source, target);

        assertThat(content(target))
                .containsExactly(
                        "META-INF/MANIFEST.MF: content of META-INF/MANIFEST.MF",
                        "b.jar: content of b.jar",
                        "a/r.SF: content of a/r.SF",
                        "a.jar: content of a.jar");
    }

    @Test
    void copiesWhatIsNotSignedAsItIs() throws IOException {
        pack("META-INF/", "META-INF/MANIFEST.MF", "a.jar");

        UnsignedCopy.make(source, target);

        assertThat(target).hasSameBinaryContentAs(source);
    }

    @Test
    void copiesWhatIsNoPackageAsItIs() throws IOException {
        Files.writeString(source, "no package");

        UnsignedCopy.make(source, target);

        assertThat(target).hasContent("no package");
    }

    private void pack(String... names) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(source))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(("content of " + name).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static List<String> content(Path file) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName() + ": " + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
