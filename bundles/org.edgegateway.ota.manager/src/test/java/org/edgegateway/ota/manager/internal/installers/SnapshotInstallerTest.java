// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.crypto.CryptoService;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.internal.download.FakePause;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

class SnapshotInstallerTest {

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <esf:configurations xmlns:esf="http://eurotech.com/esf/2.0">
              <esf:configuration pid="new"><esf:properties>
                <esf:property array="false" encrypted="false" name="service.factoryPid" type="String">
                  <esf:value>the.Factory</esf:value></esf:property>
                <esf:property array="true" encrypted="false" name="ports" type="Integer">
                  <esf:value>1</esf:value><esf:value>2</esf:value></esf:property>
                <esf:property array="false" encrypted="true" name="secret" type="Password">
                  <esf:value>Y2lwaGVy</esf:value></esf:property>
                <esf:property array="false" encrypted="false" name="none" type="String"></esf:property>
              </esf:properties></esf:configuration>
              <esf:configuration pid="present"><esf:properties>
                <esf:property array="false" encrypted="false" name="on" type="Boolean">
                  <esf:value>true</esf:value></esf:property>
              </esf:properties></esf:configuration>
            </esf:configurations>""";

    @TempDir
    Path folder;

    private final ConfigurationService configurations = mock(ConfigurationService.class);
    private final CryptoService crypto = mock(CryptoService.class);
    private final ConfigurationAdmin admin = mock(ConfigurationAdmin.class);
    private final Set<String> known = new HashSet<>();
    private final FakePause time = new FakePause();
    private final SnapshotInstaller installer = new SnapshotInstaller(
            configurations, admin, crypto, mock(ServiceComponentRuntime.class), new Waiting(time, time));

    @BeforeEach
    void prepare() throws Exception {
        when(crypto.decryptAes("cipher".toCharArray())).thenReturn("clear".toCharArray());
        when(crypto.encryptAes("clear".toCharArray())).thenReturn("cipher".toCharArray());
        when(configurations.getConfigurableComponentPids()).thenReturn(known);
        when(configurations.getFactoryComponentPids())
                .thenReturn(Set.of("the.Factory", "org.edgegateway.ota.manager.OtaManager"));
        is("present", Map.of("on", false));
        when(configurations.snapshot()).thenReturn(4711L);
    }

    @Test
    @SuppressWarnings("unchecked")
    void mergesWhatItNames() throws Exception {
        InstallablePackage update = update(XML, "");
        assertThat(installer.accepts(update)).isTrue();
        installer.install(update, folder);
        ArgumentCaptor<Map<String, Object>> created = ArgumentCaptor.forClass(Map.class);
        verify(configurations).createFactoryConfiguration(eq("the.Factory"), eq("new"), created.capture(), eq(false));
        assertThat(created.getValue()).containsOnlyKeys("service.factoryPid", "ports", "secret");
        assertThat(created.getValue().get("ports")).isEqualTo(new Integer[] {1, 2});
        assertThat(created.getValue().get("secret"))
                .isInstanceOfSatisfying(
                        Password.class, secret -> assertThat(secret.toString()).isEqualTo("cipher"));
        verify(configurations).updateConfiguration("present", Map.of("on", true), false);
        verify(configurations, never()).deleteFactoryConfiguration(any(), eq(false));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPasswordThatIsNotWrappedOnceMoreIsUnderstood() throws Exception {
        when(crypto.decryptAes("cipher-".toCharArray())).thenReturn("clear".toCharArray());
        installer.install(update(XML.replace("Y2lwaGVy", "cipher-"), ""), folder);
        ArgumentCaptor<Map<String, Object>> created = ArgumentCaptor.forClass(Map.class);
        verify(configurations).createFactoryConfiguration(any(), eq("new"), created.capture(), eq(false));
        assertThat(created.getValue().get("secret")).hasToString("cipher");
    }

    @Test
    void replacesWhatItDoesNotNameButForThoseThatUpdate() throws Exception {
        stored(Map.of("superfluous", "the.Factory", "updater", "org.edgegateway.ota.manager.OtaManager"));
        installer.install(update(XML, "replace"), folder);
        verify(configurations).deleteFactoryConfiguration("superfluous", false);
        verify(configurations, never()).deleteFactoryConfiguration("updater", false);
    }

    @Test
    void goesBackComponentByComponent() throws Exception {
        InstallablePackage update = update(XML, "merge");
        installer.save(update, folder);
        stored(Map.of("new", "the.Factory"));
        is("same", Map.of("ports", new Integer[] {1}, "secret", new Password("p")));
        ComponentConfiguration former = configuration("present", Map.of("on", false));
        ComponentConfiguration removed =
                configuration("removed", Map.of("service.factoryPid", "the.Factory", "secret", new Password("clear")));
        ComponentConfiguration same =
                configuration("same", Map.of("ports", new Integer[] {1}, "secret", new Password("p")));
        when(configurations.getSnapshot(4711L)).thenReturn(List.of(former, removed, same));
        is("present", Map.of("on", true, "added", 1, "kura.service.pid", "present"));
        installer.restore(update, folder);
        verify(configurations).deleteFactoryConfiguration("new", false);
        Map<String, Object> again = new HashMap<>();
        again.put("on", false);
        again.put("added", null);
        verify(configurations).updateConfiguration("present", again, false);
        verify(configurations).createFactoryConfiguration(eq("the.Factory"), eq("removed"), any(), eq(false));
        verify(configurations, never()).updateConfiguration(eq("same"), any(), eq(false));
        verify(configurations, never()).rollback(4711L);
    }

    @Test
    void anInstanceWhoseComponentIsRestartingIsNotMadeTwice() throws Exception {
        stored(Map.of("new", "the.Factory"));
        when(configurations.getConfigurableComponentPids())
                .thenReturn(Set.of("present"), Set.of("present"), Set.of("present"), Set.of("present", "new"));
        installer.install(update(XML, ""), folder);
        verify(configurations, never()).createFactoryConfiguration(any(), any(), any(), eq(false));
        verify(configurations).updateConfiguration(eq("new"), any(), eq(false));
    }

    @Test
    void anInstanceThatDoesNotComeBackIsMadeAnew() throws Exception {
        Configuration left = stored(Map.of("new", "the.Factory")).get(0);
        installer.install(update(XML, ""), folder);
        InOrder order = inOrder(left, configurations);
        order.verify(left).delete();
        order.verify(configurations).createFactoryConfiguration(eq("the.Factory"), eq("new"), any(), eq(false));
    }

    @Test
    void anInstanceOfABundleThatIsNotInstalledIsNeitherRefusedNorWaitedFor() throws Exception {
        stored(Map.of("new", "the.Factory"));
        when(configurations.getFactoryComponentPids()).thenReturn(Set.of());
        installer.install(update(XML, ""), folder);
        verify(configurations).createFactoryConfiguration(eq("the.Factory"), eq("new"), any(), eq(false));
        assertThat(time.passed()).isZero();
    }

    @Test
    void aFactoryThatNobodyOffersIsRefusedBeforeAnythingIsChanged() throws Exception {
        when(configurations.getFactoryComponentPids()).thenReturn(Set.of("another.Factory"));
        assertThatThrownBy(() -> installer.install(update(XML, "replace"), folder))
                .hasMessage("there is no factory the.Factory");
        verify(configurations, never()).updateConfiguration(any(), any(), eq(false));
        verify(configurations, never()).deleteFactoryConfiguration(any(), eq(false));
        assertThat(time.passed()).as("a bundle may still be starting").isGreaterThan(Duration.ofSeconds(10));
    }

    @Test
    void thoseThatUpdateComeLast() throws Exception {
        String updater = XML.replace("the.Factory", "org.edgegateway.ota.manager.OtaManager");
        is("new", Map.of());
        installer.install(update(updater, ""), folder);
        InOrder order = inOrder(configurations);
        order.verify(configurations).updateConfiguration(eq("present"), any(), eq(false));
        order.verify(configurations).updateConfiguration(eq("new"), any(), eq(false));
    }

    @Test
    void whatIsNotThereAndNoInstanceIsLeftOut() throws Exception {
        known.remove("present");
        installer.install(update(XML, ""), folder);
        verify(configurations, never()).updateConfiguration(eq("present"), any(), eq(false));
    }

    @Test
    void whatKuraRefusesIsToldWithItsReason() throws Exception {
        doThrow(new KuraException(KuraErrorCode.INVALID_PARAMETER, "on"))
                .when(configurations)
                .updateConfiguration(eq("present"), any(), eq(false));
        assertThatThrownBy(() -> installer.install(update(XML, ""), folder))
                .hasMessageContaining("Kura does not take the configuration");
    }

    @Test
    void damagedAndHostileFilesAreRefusedBeforeAnythingIsChanged() throws Exception {
        assertThat(installer.accepts(update("<html/>", ""))).isFalse();
        assertThat(installer.accepts(update("PK", ""))).isFalse();
        assertThatThrownBy(() -> installer.save(update(XML.substring(0, 400), ""), folder))
                .hasMessageContaining("the snapshot is damaged");
        assertThatThrownBy(() -> installer.save(update(XML.replace("true", "&evil;"), ""), folder))
                .hasMessageContaining("the snapshot is damaged");
        assertThatThrownBy(() -> installer.save(update(XML.replace("\"Integer\"", "\"Matrix\""), ""), folder))
                .hasMessageContaining("unknown type Matrix");
        assertThatThrownBy(() -> installer.save(update(XML, "perhaps"), folder))
                .hasMessageContaining("merge or replace");
    }

    private List<Configuration> stored(Map<String, String> factories) throws Exception {
        List<Configuration> all = new ArrayList<>();
        factories.forEach((name, factory) -> {
            Configuration configuration = mock(Configuration.class);
            when(configuration.getFactoryPid()).thenReturn(factory);
            when(configuration.getProperties()).thenReturn(new Hashtable<>(Map.of("kura.service.pid", name)));
            all.add(configuration);
        });
        when(admin.listConfigurations(any())).thenReturn(all.toArray(Configuration[]::new));
        return all;
    }

    private void is(String pid, Map<String, Object> properties) throws KuraException {
        known.add(pid);
        ComponentConfiguration present = configuration(pid, properties);
        when(configurations.getComponentConfiguration(pid)).thenReturn(present);
    }

    private static ComponentConfiguration configuration(String pid, Map<String, Object> properties) {
        ComponentConfiguration configuration = mock(ComponentConfiguration.class);
        when(configuration.getPid()).thenReturn(pid);
        when(configuration.getConfigurationProperties()).thenReturn(properties);
        return configuration;
    }

    private InstallablePackage update(String content, String parameter) throws IOException {
        Path file = Files.writeString(folder.resolve("package"), content);
        return new InstallablePackage("configuration", "2", file, parameter, false, folder);
    }
}
