// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.edgegateway.ota.manager.internal.download.FakePause;
import org.edgegateway.ota.manager.internal.download.PackageSource;
import org.edgegateway.ota.manager.internal.install.ControllerChoice;
import org.edgegateway.ota.manager.internal.install.InstallSettings;
import org.edgegateway.ota.manager.internal.install.Installation;
import org.edgegateway.ota.manager.internal.install.InstallerChoice;
import org.edgegateway.ota.manager.internal.install.Proof;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.edgegateway.ota.manager.internal.state.Activity;
import org.edgegateway.ota.manager.internal.state.Job;
import org.edgegateway.ota.manager.internal.verify.TrustedCertificates;
import org.edgegateway.ota.manager.internal.verify.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtaWorkTest {

    private static final String MD5_OF_HELLO = "5d41402abc4b2a76b9719d911017c592";

    @TempDir
    Path folder;

    private final List<String> fetched = new ArrayList<>();
    private String content = "hello";
    private OtaWork work;

    @BeforeEach
    void make() {
        make(false, new NoInstaller());
    }

    private void make(boolean signatureRequired, InstallerChoice installers) {
        FakePause time = new FakePause();
        InstallSettings settings =
                new InstallSettings("none", "", "", Duration.ofSeconds(1), Duration.ofSeconds(5), signatureRequired);
        Installation installation = new Installation(
                folder,
                settings,
                installers,
                new NoController(),
                new Proof(settings.stable(), settings.proof(), time, time),
                new Waiting(time, time));
        Verification verification = new Verification(new TrustedCertificates(Optional::empty));
        work = new OtaWork(folder, source("cloud"), source("address"), verification, installation, percent -> {});
    }

    @Test
    void fetchesFromWhereThePackageIs() throws Exception {
        work.run(Activity.DOWNLOAD, job(""));
        work.run(Activity.DOWNLOAD, job("https://host/package"));
        assertThat(fetched).containsExactly("cloud", "address");
    }

    @Test
    void whatIsWrongIsDeletedSoThatItIsFetchedAnew() throws Exception {
        content = "hallo";
        work.run(Activity.DOWNLOAD, job(""));
        assertThatThrownBy(() -> work.run(Activity.VERIFY, job("")))
                .isInstanceOf(WorkException.class)
                .hasMessageContaining("the package's MD5 is");
        assertThat(folder.resolve("download")).doesNotExist();
        content = "hello";
        work.run(Activity.DOWNLOAD, job(""));
        work.run(Activity.VERIFY, job(""));
    }

    @Test
    void cleansUp() throws Exception {
        work.run(Activity.DOWNLOAD, job(""));
        work.run(Activity.CLEAN, Optional.empty());
        work.run(Activity.CLEAN, Optional.empty());
        assertThat(folder.resolve("download")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndNoBug() throws Exception {
        Files.writeString(folder.resolve("download"), "in the way");
        assertThatThrownBy(() -> work.run(Activity.DOWNLOAD, job("")))
                .isInstanceOf(WorkException.class)
                .hasMessageContaining("cannot be stored");
    }

    @Test
    void withoutAnInstallerThereIsNoUpdate() {
        assertThatThrownBy(() -> work.run(Activity.PREPARE, job(""))).hasMessage("there is no installer none");
    }

    @Test
    void whereASignatureIsRequiredThePackageMustHaveOneUnlessItsInstallerVerifiesWhatItNames() throws Exception {
        Installer installer = mock(Installer.class);
        make(true, new OneInstaller(installer));
        work.run(Activity.DOWNLOAD, job(""));
        when(installer.verifySignature(any())).thenReturn(true);
        work.run(Activity.VERIFY, job(""));
        work.run(Activity.PREPARE, job(""));
        when(installer.verifySignature(any())).thenReturn(false);
        assertThatThrownBy(() -> work.run(Activity.PREPARE, job(""))).isInstanceOf(WorkException.class);
        assertThatThrownBy(() -> work.run(Activity.VERIFY, job(""))).isInstanceOf(WorkException.class);
        assertThat(folder.resolve("download")).as("fetched anew next time").doesNotExist();
    }

    private PackageSource source(String name) {
        return (offer, download, percent) -> {
            fetched.add(name);
            try {
                Files.writeString(download.resolve(PackageSource.FILE), content);
            } catch (IOException e) {
                throw new WorkException("full", e);
            }
        };
    }

    private static Optional<Job> job(String url) {
        return Optional.of(new Job(new Offer(new Release("app", "2"), 5, url, "MD5", MD5_OF_HELLO, ""), false));
    }

    private record OneInstaller(Installer installer) implements InstallerChoice {

        @Override
        public Optional<Installer> named(String name) {
            return Optional.of(installer);
        }

        @Override
        public Optional<String> accepting(InstallablePackage update) {
            return Optional.empty();
        }
    }

    private static final class NoInstaller implements InstallerChoice {

        @Override
        public Optional<Installer> named(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> accepting(InstallablePackage update) {
            return Optional.empty();
        }
    }

    private static final class NoController implements ControllerChoice {

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public void restart() {
            throw new AssertionError("there is none");
        }

        @Override
        public Health health() {
            return new Health.Running();
        }
    }
}
