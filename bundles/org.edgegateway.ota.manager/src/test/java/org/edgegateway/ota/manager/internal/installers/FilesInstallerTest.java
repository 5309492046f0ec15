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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Files.writeString(target.resolve("a.new"), "other");
        Files.setPosixFilePermissions(target.resolve("a"), PosixFilePermissions.fromString("rwxr-x---"));
        InstallablePackage update = zip("a", "new", "b/c", "added");
        assertThat(installer.accepts(update)).isTrue();
        installer.save(update, restore);
        assertThat(installer.health(update, restore)).isInstanceOf(Health.NotRunning.class);
        installer.install(update, restore);
        assertThat(installer.health(update, restore)).isEqualTo(new Health.Running());
        assertThat(target.resolve("a")).hasContent("new");
        assertThat(target.resolve("b/c")).hasContent("added");
        assertThat(target.resolve("a.new")).hasContent("other");
        assertThat(permissions("a")).isEqualTo("rwxr-x---");
    }

    @Test
    void programsOfTheArchiveCanBeExecuted() throws Exception {
        Files.writeString(target.resolve("data"), "old");
        Files.setPosixFilePermissions(target.resolve("data"), PosixFilePermissions.fromString("rwx------"));
        Files.writeString(target.resolve("run"), "old");
        Files.setPosixFilePermissions(target.resolve("run"), PosixFilePermissions.fromString("rw-r-----"));
        InstallablePackage update = update("2");
        try (ZipArchive zip = ZipArchive.create(update.file())) {
            zip.with("run", "new", "rwxr-xr-x").with("data", "new", "rw-r--r--").with("bin/more", "new", "rwx------");
        }
        installer.save(update, restore);
        installer.install(update, restore);
        assertThat(permissions("run")).isEqualTo("rwxr-x---");
        assertThat(permissions("data")).isEqualTo("rw-------");
        assertThat(target.resolve("bin/more")).isExecutable();
        assertThat(installer.health(update, restore)).isEqualTo(new Health.Running());
        Files.setPosixFilePermissions(target.resolve("run"), PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(installer.health(update, restore)).isEqualTo(new Health.NotRunning("run cannot be executed"));
        installer.restore(update, restore);
        assertThat(permissions("run")).isEqualTo("rw-r-----");
        assertThat(permissions("data")).isEqualTo("rwx------");
    }

    @Test
    void noticesAFileThatWasChangedAfterwards() throws Exception {
        InstallablePackage update = zip("a", "new");
        installer.install(update, restore);
        Files.writeString(target.resolve("a"), "neu");
        assertThat(installer.health(update, restore))
                .isEqualTo(new Health.NotRunning("a is not what the package holds"));
    }

    @Test
    void nothingLeavesTheFolder() throws Exception {
        assertThatThrownBy(() -> installer.install(zip("../evil", "evil"), restore))
                .isInstanceOf(InstallException.class)
                .hasMessageContaining("outside of the folder");
        assertThatThrownBy(() -> installer.install(zip("./odd", "odd"), restore))
                .hasMessage("the package has a file with dots for folders in its name: ./odd");
        assertThatThrownBy(() -> installer.install(zip("/etc/evil", "evil"), restore))
                .isInstanceOf(InstallException.class);
        Files.createSymbolicLink(target.resolve("link"), folder.resolve("restore"));
        assertThatThrownBy(() -> installer.install(zip("link/evil", "evil"), restore))
                .hasMessageContaining("leave the folder through a link");
        assertThat(restore).isEmptyDirectory();
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void aLinkIsReplacedAndNotFollowedAndComesBack() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(target.resolve("a"), secret);
        InstallablePackage update = zip("a", "new");
        installer.save(update, restore);
        installer.install(update, restore);
        assertThat(secret).hasContent("secret");
        assertThat(target.resolve("a")).hasContent("new").isRegularFile();
        installer.restore(update, restore);
        assertThat(target.resolve("a")).isSymbolicLink().hasContent("secret");
    }

    @Test
    void savingChangesNothing() throws Exception {
        Files.delete(target);
        installer.save(zip("b/c", "added"), restore);
        assertThat(target).doesNotExist();
    }

    @Test
    void whatCannotBeInPlaceIsRefusedBeforeAnythingIsChanged() throws Exception {
        Files.createDirectories(target.resolve("a"));
        assertThatThrownBy(() -> installer.save(zip("a", "new"), restore))
                .hasMessage("a folder is where the package has the file a");
        Files.writeString(target.resolve("b"), "file");
        assertThatThrownBy(() -> installer.save(zip("b/c", "new"), restore))
                .hasMessage("a file is where the package has the folder b");
        assertThatThrownBy(() -> installer.save(zip("x", "file", "x/y", "new"), restore))
                .hasMessage("a file is where the package has the folder x");
    }

    @Test
    void aDiskThatWouldBeFullIsNotEvenBegunWith() throws Exception {
        FilesInstaller poor = new FilesInstaller(disk -> 1_000);
        Files.writeString(target.resolve("a"), "x".repeat(400));
        poor.save(zip("a", "y".repeat(400)), restore);
        assertThatThrownBy(() -> poor.save(zip("a", "y".repeat(700)), restore))
                .isInstanceOf(InstallException.class)
                .hasMessageContaining("0 MB free, but the files and the copies of the former ones need 1 MB");
    }

    @Test
    void whatNobodyCanSignInAJarIsNotInstalled() throws Exception {
        InstallablePackage update = zip(
                "META-INF/MANIFEST.MF",
                "-",
                "META-INF/SIG-evil.sh",
                "-",
                "meta-inf/x.rsa",
                "-",
                "META-INF/y.SF",
                "-",
                "META-INF/services/a",
                "a",
                "web/META-INF/MANIFEST.MF",
                "b");
        installer.install(update, restore);
        assertThat(installer.health(update, restore)).isEqualTo(new Health.Running());
        try (Stream<Path> files = Files.walk(target)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(target::relativize)
                            .map(Path::toString))
                    .contains("META-INF/services/a", "web/META-INF/MANIFEST.MF")
                    .noneMatch(name -> name.matches("(?i)meta-inf/[^/]*"));
        }
    }

    @ParameterizedTest
    @CsvSource({"relative, absolute path", "/, whole gateway", "/opt/.., whole gateway"})
    void demandsAFolder(String parameter, String message) throws Exception {
        InstallablePackage update =
                new InstallablePackage("app", "1", zip("a", "b").file(), parameter, false, folder.resolve("home"));
        assertThatThrownBy(() -> installer.save(update, restore)).hasMessageContaining(message);
    }

    @Test
    void acceptsNothingElse() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "text");
        assertThat(installer.accepts(new InstallablePackage("app", "1", text, "", false, folder)))
                .isFalse();
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve(name)));
    }

    private InstallablePackage update(String version) {
        return new InstallablePackage(
                "app", version, folder.resolve("package"), target.toString(), false, folder.resolve("home"));
    }

    private InstallablePackage zip(String... namesAndContents) throws IOException {
        InstallablePackage update = update("2");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(update.file()))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return update;
    }
}
