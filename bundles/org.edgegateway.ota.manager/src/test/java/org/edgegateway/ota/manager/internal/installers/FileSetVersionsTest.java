// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.internal.install.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One version of a set of files after the other: what is removed, what comes back, and what happens to a half one. */
class FileSetVersionsTest {

    private static final Map<String, String> FIRST = Map.of("a", "first a", "b", "first b", "old/c", "first c");
    private static final Map<String, String> SECOND = Map.of("a", "second a", "b", "first b", "new/d", "second d");

    @TempDir
    Path folder;

    private final FilesInstaller installer = new FilesInstaller();
    private Path target;
    private Path restore;

    @BeforeEach
    void prepare() throws IOException {
        target = Files.createDirectories(folder.resolve("target"));
        restore = folder.resolve("restore");
        Files.writeString(target.resolve("foreign"), "foreign");
    }

    @Test
    void whatTheNextVersionHasNoLongerIsRemoved() throws Exception {
        update(FIRST);
        update(SECOND);
        assertThat(present()).isEqualTo(withForeign(SECOND));
    }

    @Test
    void whatWasRemovedComesBackWithTheFormerVersion() throws Exception {
        update(FIRST);
        InstallablePackage second = update(SECOND);
        installer.restore(second, restore);
        assertThat(present()).isEqualTo(withForeign(FIRST));
        update(Map.of("a", "third a"));
        assertThat(present()).isEqualTo(withForeign(Map.of("a", "third a")));
    }

    @Test
    void whatSomeoneChangedSinceStays() throws Exception {
        update(FIRST);
        Files.writeString(target.resolve("old/c"), "his own");
        update(SECOND);
        assertThat(target.resolve("old/c")).hasContent("his own");
        update(FIRST);
        update(SECOND);
        assertThat(target.resolve("old/c"))
                .as("overwritten by the first, so ours again")
                .doesNotExist();
    }

    @Test
    void whatOthersBroughtStays() throws Exception {
        update(SECOND);
        update(FIRST);
        assertThat(target.resolve("foreign")).hasContent("foreign");
    }

    @Test
    void nothingIsRemovedInAnotherFolder() throws Exception {
        update(FIRST);
        Path former = target;
        target = Files.createDirectories(folder.resolve("another"));
        update(SECOND);
        assertThat(former.resolve("old/c")).hasContent("first c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "new/d"})
    void anInstallationThatBrokeOffIsCarriedThrough(String where) throws Exception {
        update(FIRST);
        InstallablePackage second = brokenOff(SECOND, where);
        pack(second.file(), SECOND);
        installer.install(second, restore);
        assertThat(installer.health(second, restore)).isEqualTo(new Health.Running());
        assertThat(present()).isEqualTo(withForeign(SECOND));
        update(Map.of("a", "third a"));
        assertThat(present()).isEqualTo(withForeign(Map.of("a", "third a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "new/d"})
    void anInstallationThatBrokeOffIsTakenBack(String where) throws Exception {
        update(FIRST);
        InstallablePackage second = brokenOff(SECOND, where);
        installer.restore(second, restore);
        installer.restore(second, restore);
        assertThat(present()).isEqualTo(withForeign(FIRST));
        update(Map.of("b", "third b"));
        assertThat(present()).isEqualTo(withForeign(Map.of("b", "third b")));
    }

    @Test
    void savingIsBegunAgain() throws Exception {
        update(FIRST);
        InstallablePackage second = pack(SECOND);
        Folders.delete(restore);
        Files.createDirectories(restore);
        installer.save(second, restore);
        installer.save(second, restore);
        installer.install(second, restore);
        installer.restore(second, restore);
        assertThat(present()).isEqualTo(withForeign(FIRST));
    }

    @Test
    void aDamagedListIsToldAndNothingIsChanged() throws Exception {
        update(FIRST);
        Files.writeString(folder.resolve("home/files.json"), "{");
        InstallablePackage second = pack(SECOND);
        assertThatThrownBy(() -> installer.save(second, restore))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        assertThat(present()).isEqualTo(withForeign(FIRST));
    }

    private InstallablePackage update(Map<String, String> files) throws Exception {
        InstallablePackage update = pack(files);
        Folders.delete(restore);
        Files.createDirectories(restore);
        installer.save(update, restore);
        installer.install(update, restore);
        return update;
    }

    /** Installs until the content of one file cannot be read. */
    private InstallablePackage brokenOff(Map<String, String> files, String where) throws Exception {
        InstallablePackage update = pack(files);
        Folders.delete(restore);
        Files.createDirectories(restore);
        installer.save(update, restore);
        byte[] archive = Files.readAllBytes(update.file());
        int content = contentOf(where, archive);
        Arrays.fill(archive, content, content + 4, (byte) 0xff);
        Files.write(update.file(), archive);
        assertThatThrownBy(() -> installer.install(update, restore)).isInstanceOf(IOException.class);
        return update;
    }

    /** Where it begins: behind the name, which is behind a header of 30 bytes. */
    private static int contentOf(String name, byte[] archive) {
        String text = new String(archive, StandardCharsets.ISO_8859_1);
        int header = text.indexOf("PK\003\004");
        while (!text.startsWith(name, header + 30)) {
            header = text.indexOf("PK\003\004", header + 1);
        }
        return header + 30 + name.length();
    }

    private InstallablePackage pack(Map<String, String> files) throws IOException {
        Path file = folder.resolve("package");
        pack(file, files);
        return new InstallablePackage("app", "2", file, target.toString(), false, folder.resolve("home"));
    }

    private static void pack(Path file, Map<String, String> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> each : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Map<String, String> present() throws IOException {
        Map<String, String> present = new TreeMap<>();
        try (Stream<Path> all = Files.walk(target)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                present.put(target.relativize(file).toString(), Files.readString(file));
            }
        }
        return present;
    }

    private static Map<String, String> withForeign(Map<String, String> files) {
        Map<String, String> all = new TreeMap<>(files);
        all.put("foreign", "foreign");
        return all;
    }
}
