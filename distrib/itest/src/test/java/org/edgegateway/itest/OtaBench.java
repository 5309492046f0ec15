// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraException;
import org.osgi.framework.BundleContext;

/** A connected gateway whose OTA managers get what the server's user assigns. */
final class OtaBench implements AutoCloseable {

    private static final String FACTORY = "org.edgegateway.ota.manager.OtaManager";

    private final Path folder;
    private final Simulator simulator;
    private final Gateway gateway;
    private final Connection connection;
    private final List<String> managers = new ArrayList<>();

    private OtaBench(BundleContext context, Path folder, String name) throws IOException, KuraException {
        this.folder = folder;
        simulator = Simulator.start(folder);
        gateway = new Gateway(context);
        connection = Connection.create(context, simulator, name);
        connection.connect();
        await().until(() -> connection.manager().isConnected());
    }

    static OtaBench connected(BundleContext context, Path folder, String name) throws IOException, KuraException {
        return new OtaBench(context, folder, name);
    }

    Simulator simulator() {
        return simulator;
    }

    Gateway gateway() {
        return gateway;
    }

    Connection connection() {
        return connection;
    }

    /** Makes a manager that is satisfied after a second. */
    void createManager(String name, String kind, Map<String, Object> settings) throws KuraException {
        Map<String, Object> all = new HashMap<>(Map.of(
                "kind",
                kind,
                "connection",
                connection.names().get(0),
                "path",
                folder.resolve(name).toString(),
                "stable.seconds",
                1,
                "free.space.megabytes",
                1));
        all.putAll(settings);
        gateway.configurations().createFactoryConfiguration(FACTORY, name, all, false);
        managers.add(name);
    }

    void assignSoftware(String title, String version, String content) {
        simulator.assign("SOFTWARE", title, version, content.getBytes(StandardCharsets.UTF_8));
    }

    void awaitTold(String key, String value) {
        await(key)
                .untilAsserted(() ->
                        assertThat(told(key)).as("%s", simulator.telemetry()).isEqualTo(value));
    }

    /** The newest value that the server has; empty if there is none. */
    String told(String key) {
        return Optional.ofNullable(simulator.telemetry().get(key))
                .map(JsonElement::getAsString)
                .orElse("");
    }

    @Override
    public void close() throws KuraException {
        for (String manager : managers) {
            gateway.configurations().deleteFactoryConfiguration(manager, false);
        }
        connection.remove();
        simulator.close();
    }
}
