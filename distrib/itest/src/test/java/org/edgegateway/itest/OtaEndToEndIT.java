// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.deployment.agent.DeploymentAgentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Packages that the server's user assigns are installed, proven and told about; what does not work is taken back. */
class OtaEndToEndIT {

    private static final String FACTORY = "org.edgegateway.ota.manager.OtaManager";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private Simulator simulator;
    private Gateway gateway;
    private Connection connection;

    @BeforeEach
    void connect() throws IOException, KuraException {
        simulator = Simulator.start(folder);
        gateway = new Gateway(context);
        connection = Connection.create(context, simulator, "ota");
        connection.connect();
        await().until(() -> connection.manager().isConnected());
    }

    @AfterEach
    void disconnect() throws KuraException {
        connection.remove();
        simulator.close();
    }

    @Test
    void filesAreReplaced() throws Exception {
        Path target = folder.resolve("application");
        createManager("files", "SOFTWARE", Map.of("installer", "files", "installer.parameter", target.toString()));
        simulator.post("/simulator/trouble", "{\"attributeOrder\":\"DELETED_LAST\"}");
        simulator.assign("SOFTWARE", "app", "2.0", zip("etc/app.conf", "x".repeat(300_000)));
        awaitTold("sw_state", "UPDATED");
        awaitTold("current_sw_version", "2.0");
        assertThat(target.resolve("etc/app.conf")).hasContent("x".repeat(300_000));
        simulator.assign("SOFTWARE", "app", "3.0", zip("etc/app.conf", "new"));
        awaitTold("current_sw_version", "3.0");
        assertThat(target.resolve("etc/app.conf")).hasContent("new");
        remove("files");
    }

    @Test
    void aPackageWhoseBundleCannotBeResolvedIsTakenBack() throws Exception {
        String name = "com.example.sensors";
        createManager("packages", "FIRMWARE", Map.of("proof.timeout.seconds", 3));
        simulator.assign(
                "FIRMWARE", name, "1.0.0", SmallPackage.good(name, "1.0.0").content());
        awaitTold("fw_state", "UPDATED");
        assertThat(bundle(name))
                .hasValueSatisfying(bundle -> assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE));

        simulator.assign(
                "FIRMWARE",
                name,
                "2.0.0",
                SmallPackage.unresolvable(name, "2.0.0").content());
        awaitTold("fw_state", "FAILED");
        awaitTold("current_fw_version", "1.0.0");
        assertThat(told("fw_error")).contains("com.example.sensors.bundle 2.0.0 is installed but not resolved");
        assertThat(bundle(name)).hasValueSatisfying(bundle -> {
            assertThat(bundle.getVersion()).hasToString("1.0.0");
            assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
        });

        simulator.assign(
                "FIRMWARE", name, "3.0.0", SmallPackage.good(name, "3.0.0").content());
        awaitTold("current_fw_version", "3.0.0");
        remove("packages");
        gateway.service(DeploymentAgentService.class).uninstallDeploymentPackageAsync(name);
        await().atMost(PATIENCE).until(() -> bundle(name).isEmpty());
    }

    private void createManager(String name, String kind, Map<String, Object> settings) throws KuraException {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("kind", kind);
        all.put("connection", connection.names().get(0));
        all.put("path", folder.resolve(name).toString());
        all.put("stable.seconds", 1);
        all.put("free.space.megabytes", 1);
        gateway.configurations().createFactoryConfiguration(FACTORY, name, all, false);
    }

    private void remove(String name) throws KuraException {
        gateway.configurations().deleteFactoryConfiguration(name, false);
    }

    private void awaitTold(String key, String value) {
        await(key)
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(told(key)).as("%s", simulator.telemetry()).isEqualTo(value));
    }

    private String told(String key) {
        return Optional.ofNullable(simulator.telemetry().get(key))
                .map(JsonElement::getAsString)
                .orElse("");
    }

    private Optional<Bundle> bundle(String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> (name + ".bundle").equals(bundle.getSymbolicName()))
                .findFirst();
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
