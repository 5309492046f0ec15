// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.system.SystemService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

/** The gateway's configuration is updated by a snapshot; one with which it does not work is taken back. */
class SnapshotUpdatesIT {

    private static final String FACTORY = "org.edgegateway.thingsboard.RpcSubscriber";
    private static final String PRESENT = "present-subscriber";
    private static final String ADDED = "added-subscriber";

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private OtaBench bench;
    private ConfigurationService configurations;

    @BeforeEach
    void connect() throws Exception {
        bench = OtaBench.connected(context, folder, "snapshots");
        configurations = bench.gateway().configurations();
        bench.connection().configure(Map.of("connect.on.startup", true));
        bench.connection().connect();
        bench.gateway().createBelow(endpoint(), FACTORY, PRESENT, Map.of("methods", "before", "answer", "kept"));
    }

    @AfterEach
    void disconnect() throws KuraException {
        configurations.deleteFactoryConfiguration(PRESENT, false);
        configurations.deleteFactoryConfiguration(ADDED, false);
        bench.close();
    }

    @Test
    void whatASnapshotNamesIsMerged() throws Exception {
        createManager("");
        bench.assignSoftware("configuration", "2", snapshot(subscriber(PRESENT, "after"), subscriber(ADDED, "new")));
        bench.awaitTold("sw_state", "UPDATED");
        assertThat(settings(PRESENT)).containsEntry("methods", "after").containsEntry("answer", "kept");
        assertThat(settings(ADDED)).containsEntry("methods", "new");
        assertThat(settings(endpoint())).as("not named").isNotEmpty();
    }

    @Test
    void whatAReplacingSnapshotDoesNotNameIsRemoved() throws Exception {
        bench.gateway().createBelow(endpoint(), FACTORY, ADDED, Map.of("methods", "superfluous"));
        createManager("replace");
        bench.assignSoftware("configuration", "2", without(ADDED, present()).replace("before", "after"));
        bench.awaitTold("sw_state", "UPDATED");
        assertThat(pids()).contains(PRESENT, endpoint()).doesNotContain(ADDED);
        assertThat(settings(PRESENT)).containsEntry("methods", "after");
        assertThat(bench.connection().manager().isConnected()).isTrue();
    }

    @Test
    void aConfigurationWithWhichTheGatewayDoesNotWorkIsTakenBack() throws Exception {
        createManager("");
        Object target = settings(endpoint()).get("MqttConnection.target");
        bench.assignSoftware(
                "configuration",
                "2",
                snapshot(
                        subscriber(PRESENT, "after"),
                        subscriber(ADDED, "new"),
                        configuration(endpoint(), property("MqttConnection.target", "(kura.service.pid=nowhere)"))));
        bench.awaitTold("sw_state", "FAILED");
        assertThat(bench.told("sw_error")).contains(endpoint()).contains("waits for [MqttConnection]");
        assertThat(settings(PRESENT)).containsEntry("methods", "before");
        assertThat(settings(endpoint())).containsEntry("MqttConnection.target", target);
        assertThat(pids()).doesNotContain(ADDED);
    }

    @Test
    void aConfigurationThatCutsTheGatewayOffIsTakenBack() throws Exception {
        createManager("");
        String link = bench.connection().names().get(1);
        bench.assignSoftware("configuration", "2", snapshot(configuration(link, property("host", "nowhere.invalid"))));
        bench.awaitTold("sw_state", "FAILED");
        assertThat(bench.told("sw_error")).contains("no cloud connection is up, though one was before");
        assertThat(settings(link)).containsEntry("host", "127.0.0.1");
    }

    private void createManager(String parameter) throws KuraException {
        bench.createManager(
                "snapshot-updates",
                "SOFTWARE",
                Map.of("installer.parameter", parameter, "stable.seconds", 2, "proof.timeout.seconds", 5));
    }

    private String endpoint() {
        return bench.connection().names().get(0);
    }

    private Map<String, Object> settings(String pid) throws KuraException {
        return configurations.getComponentConfiguration(pid).getConfigurationProperties();
    }

    private Set<String> pids() {
        return configurations.getConfigurableComponentPids();
    }

    /** The snapshot file of how everything is now, passwords encrypted. */
    private String present() throws KuraException, IOException {
        long id = configurations.snapshot();
        String snapshots = bench.gateway().service(SystemService.class).getKuraSnapshotsDirectory();
        return Files.readString(Path.of(snapshots, "snapshot_" + id + ".xml"));
    }

    private static String without(String pid, String snapshot) {
        String shorter =
                snapshot.replaceAll("(?s)<esf:configuration pid=\"" + pid + "\">.*?</esf:configuration>\\s*", "");
        assertThat(shorter).isNotEqualTo(snapshot);
        return shorter;
    }

    private String subscriber(String pid, String methods) {
        return configuration(
                pid,
                property("service.factoryPid", FACTORY)
                        + property("cloud.endpoint.service.pid", endpoint())
                        + property("methods", methods));
    }

    private static String snapshot(String... configurations) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<esf:configurations xmlns:esf=\"http://eurotech.com/esf/2.0\">"
                + String.join("", configurations)
                + "</esf:configurations>";
    }

    private static String configuration(String pid, String properties) {
        return "<esf:configuration pid=\"" + pid + "\"><esf:properties>" + properties
                + "</esf:properties></esf:configuration>";
    }

    private static String property(String name, String value) {
        return "<esf:property array=\"false\" encrypted=\"false\" name=\"" + name + "\" type=\"String\"><esf:value>"
                + value + "</esf:value></esf:property>";
    }
}
