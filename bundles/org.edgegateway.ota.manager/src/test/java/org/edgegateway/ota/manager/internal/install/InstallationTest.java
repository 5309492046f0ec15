// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.edgegateway.ota.manager.internal.download.FakePause;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    private static final Offer OFFER = new Offer(new Release("app", "2"), 5, "", "", "", "");

    @TempDir
    Path folder;

    private final FakePause time = new FakePause();
    private final List<String> done = new ArrayList<>();
    private final Map<String, Installer> installers = new LinkedHashMap<>();
    private Health controllerHealth = new Health.Running();
    private Duration controllerThereAfter = Duration.ZERO;
    private boolean signatureRequired;

    @Test
    void theFirstThatAcceptsInstalls() throws Exception {
        installers.put("a", new FakeInstaller("a", false));
        installers.put("b", new FakeInstaller("b", true));
        installers.put("c", new FakeInstaller("c", true));
        Installation installation = installation("");
        installation.prepare(OFFER);
        installation.install(OFFER);
        installation.prove(OFFER);
        installation.restore(OFFER);
        assertThat(done).containsExactly("b saves", "b installs", "restart", "b restores", "restart");
    }

    @Test
    void theOneOfTheSettingsInstallsWhateverOthersAccept() throws Exception {
        installers.put("a", new FakeInstaller("a", true));
        installers.put("b", new FakeInstaller("b", false));
        installation("b").prepare(OFFER);
        assertThat(done).containsExactly("b saves");
    }

    @Test
    void afterARestartTheSameOneGoesOnThoughAnotherIsThereFirst() throws Exception {
        installers.put("b", new FakeInstaller("b", true));
        installation("").prepare(OFFER);
        Map<String, Installer> before = Map.copyOf(installers);
        installers.clear();
        installers.put("a", new FakeInstaller("a", true));
        installers.putAll(before);
        installation("").install(OFFER);
        assertThat(done).containsExactly("b saves", "b installs", "restart");
    }

    @Test
    void waitsForAnInstallerThatComesLater() throws Exception {
        installers.put("late", new FakeInstaller("late", true) {
            @Override
            public boolean accepts(InstallablePackage update) {
                return time.passed().toSeconds() > 30;
            }
        });
        installation("").prepare(OFFER);
        assertThat(done).containsExactly("late saves");
    }

    @Test
    void saysSoWhenNobodyAccepts() {
        assertThatThrownBy(() -> installation("").prepare(OFFER)).hasMessageContaining("no installer accepts");
        assertThatThrownBy(() -> installation("x").prepare(OFFER)).hasMessage("there is no installer x");
    }

    @Test
    void whatAFormerUpdateSavedIsGone() throws Exception {
        installers.put("a", new FakeInstaller("a", true));
        Files.createDirectories(folder.resolve(Folders.RESTORE).resolve("old"));
        installation("").prepare(OFFER);
        assertThat(folder.resolve(Folders.RESTORE)).isDirectory().isEmptyDirectory();
    }

    @Test
    void isNotProvenWhileTheControllerIsNotHealthy() throws Exception {
        installers.put("a", new FakeInstaller("a", true));
        controllerHealth = new Health.NotRunning("app does not run: exit code 1");
        installation("").prepare(OFFER);
        assertThatThrownBy(() -> installation("").prove(OFFER))
                .isInstanceOf(WorkException.class)
                .hasMessageContaining("app does not run: exit code 1");
    }

    @Test
    void aControllerWhoseBundleWasReplacedIsAwaited() throws Exception {
        installers.put("a", new FakeInstaller("a", true));
        installation("").prepare(OFFER);
        controllerThereAfter = time.passed().plusSeconds(60);
        installation("").install(OFFER);
        assertThat(done).containsExactly("a saves", "a installs", "restart");
    }

    @Test
    void withoutTheControllerOfTheSettingsNothingIsChanged() {
        installers.put("a", new FakeInstaller("a", true));
        controllerThereAfter = Duration.ofDays(1);
        assertThatThrownBy(() -> installation("").prepare(OFFER)).hasMessage("there is no controller app");
        assertThat(done).isEmpty();
    }

    @Test
    void vouchesForEverythingWhenNoSignatureIsRequired() throws Exception {
        assertThat(installation("").vouchedFor(OFFER)).isTrue();
    }

    @Test
    void vouchesForWhatTheInstallerItselfVerifies() throws Exception {
        signatureRequired = true;
        installers.put("a", new FakeInstaller("a", true));
        assertThat(installation("").vouchedFor(OFFER)).isFalse();
        installers.put("a", new FakeInstaller("a", true) {
            @Override
            public boolean verifySignature(InstallablePackage update) {
                return update.signatureRequired();
            }
        });
        assertThat(installation("").vouchedFor(OFFER)).isTrue();
    }

    @Test
    void tellsWhyWhatAPackageNamesIsNotTrusted() {
        signatureRequired = true;
        installers.put("a", new FakeInstaller("a", true) {
            @Override
            public boolean verifySignature(InstallablePackage update) throws InstallException {
                throw new InstallException("the image is not signed");
            }
        });
        assertThatThrownBy(() -> installation("").vouchedFor(OFFER))
                .isInstanceOf(WorkException.class)
                .hasMessage("the image is not signed");
    }

    private Installation installation(String installer) {
        InstallSettings settings = new InstallSettings(
                installer, "parameter", "app", Duration.ofSeconds(3), Duration.ofSeconds(9), signatureRequired);
        return new Installation(
                folder,
                settings,
                new Choice(),
                new Application(),
                new Proof(settings.stable(), settings.proof(), time, time),
                new Waiting(time, time));
    }

    private final class Choice implements InstallerChoice {

        @Override
        public Optional<Installer> named(String name) {
            return Optional.ofNullable(installers.get(name));
        }

        @Override
        public Optional<String> accepting(InstallablePackage update) throws java.io.IOException {
            for (Map.Entry<String, Installer> each : installers.entrySet()) {
                if (each.getValue().accepts(update)) {
                    return Optional.of(each.getKey());
                }
            }
            return Optional.empty();
        }
    }

    private final class Application implements ControllerChoice {

        @Override
        public boolean isThere() {
            return time.passed().compareTo(controllerThereAfter) >= 0;
        }

        @Override
        public void restart() {
            done.add("restart");
        }

        @Override
        public Health health() {
            return controllerHealth;
        }
    }

    private class FakeInstaller implements Installer {

        private final String name;
        private final boolean accepts;

        FakeInstaller(String name, boolean accepts) {
            this.name = name;
            this.accepts = accepts;
        }

        @Override
        public boolean accepts(InstallablePackage update) {
            return accepts;
        }

        @Override
        public void save(InstallablePackage update, Path restore) {
            assertThat(restore).isEmptyDirectory();
            done.add(name + " saves");
        }

        @Override
        public void install(InstallablePackage update, Path restore) throws InstallException {
            assertThat(update.parameter()).isEqualTo("parameter");
            done.add(name + " installs");
        }

        @Override
        public Health health(InstallablePackage update, Path restore) {
            return new Health.Running();
        }

        @Override
        public void restore(InstallablePackage update, Path restore) {
            done.add(name + " restores");
        }
    }
}
