// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesInstallerTest {

    @TempDir
    Path folder;

    private final FilesInstaller installer = new FilesInstaller();
    private Path target;
    private Path restore;

    @BeforeEach
    void prepare() throws IOException {
        target = Files.createDirectories(folder.resolve("target"));
        restore = Files.createDirectories(folder.resolve("restore"));
    }

    @Test
    void replacesFilesAndLeavesOthers() throws Exception {
        Files.writeString(target.resolve("a"), "old");
        Files.writeString(target.resolve("other"), "other");
        Files.setPosixFilePermissions(target.resolve("a"), PosixFilePermissions.fromString("rwxr-x---"));
        InstallablePackage update = zip("a", "new", "b/c", "added");
        assertThat(installer.accepts(update)).isTrue();
        installer.save(update, restore);
        assertThat(installer.health(update)).isInstanceOf(Health.NotRunning.class);
        installer.install(update);
        assertThat(installer.health(update)).isEqualTo(new Health.Running());
        assertThat(target.resolve("a")).hasContent("new");
        assertThat(target.resolve("b/c")).hasContent("added");
        assertThat(target.resolve("other")).hasContent("other");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve("a"))))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void bringsBackWhatWasThereHoweverFarTheInstallationGot() throws Exception {
        Files.writeString(target.resolve("a"), "old");
        InstallablePackage update = zip("a", "new", "b/c", "added");
        installer.save(update, restore);
        installer.restore(update, restore);
        assertThat(target.resolve("a")).hasContent("old");
        installer.install(update);
        installer.restore(update, restore);
        installer.restore(update, restore);
        assertThat(target.resolve("a")).hasContent("old");
        assertThat(target.resolve("b/c")).doesNotExist();
    }

    @Test
    void noticesAFileThatWasChangedAfterwards() throws Exception {
        InstallablePackage update = zip("a", "new");
        installer.install(update);
        Files.writeString(target.resolve("a"), "neu");
        assertThat(installer.health(update)).isEqualTo(new Health.NotRunning("a is not what the package holds"));
    }

    @Test
    void nothingLeavesTheFolder() throws Exception {
        assertThatThrownBy(() -> installer.install(zip("../evil", "evil")))
                .isInstanceOf(InstallException.class)
                .hasMessageContaining("outside of the folder");
        assertThatThrownBy(() -> installer.install(zip("/etc/evil", "evil"))).isInstanceOf(InstallException.class);
        Files.createSymbolicLink(target.resolve("link"), folder.resolve("restore"));
        assertThatThrownBy(() -> installer.install(zip("link/evil", "evil")))
                .hasMessageContaining("leave the folder through a link");
        assertThat(restore).isEmptyDirectory();
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void aLinkIsReplacedAndNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(target.resolve("a"), secret);
        InstallablePackage update = zip("a", "new");
        installer.save(update, restore);
        installer.install(update);
        assertThat(secret).hasContent("secret");
        assertThat(target.resolve("a")).hasContent("new");
    }

    @Test
    void demandsAFolder() throws Exception {
        InstallablePackage update =
                new InstallablePackage("app", "1", zip("a", "b").file(), "relative");
        assertThatThrownBy(() -> installer.save(update, restore)).hasMessageContaining("absolute path");
    }

    @Test
    void acceptsNothingElse() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "text");
        assertThat(installer.accepts(new InstallablePackage("app", "1", text, "")))
                .isFalse();
    }

    private InstallablePackage zip(String... namesAndContents) throws IOException {
        Path file = folder.resolve("package.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return new InstallablePackage("app", "2", file, target.toString());
    }
}
