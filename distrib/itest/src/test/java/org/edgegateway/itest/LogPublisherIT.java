// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.log.LogEntry;
import org.eclipse.kura.log.LogProvider;
import org.eclipse.kura.log.listener.LogListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.log.LogService;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Lines of every source reach the server, and the server's calls about them are answered. */
class LogPublisherIT {

    private static final String FACTORY = "org.edgegateway.log.publisher.LogPublisher";
    private static final String NAME = "log-publisher-it";
    private static final String PROVIDER = "it-provider";
    private static Simulator simulator;

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private final Provider provider = new Provider();
    private ServiceRegistration<LogProvider> registration;
    private Connection connection;
    private Gateway gateway;

    @BeforeAll
    static void startSimulator(@TempDir Path folder) throws IOException {
        simulator = Simulator.start(folder);
    }

    @AfterAll
    static void stopSimulator() {
        simulator.close();
    }

    @BeforeEach
    void publish() throws KuraException {
        gateway = new Gateway(context);
        connection = Connection.create(context, simulator, "logpublisher");
        connection.connect();
        register();
    }

    @AfterEach
    void remove() throws KuraException {
        gateway.removeEverything(List.of(NAME));
        registration.unregister();
        connection.remove();
    }

    @Test
    void linesOfALogProviderReachTheServer() throws KuraException {
        configure(Map.of());
        provider.await();

        provider.log("WARN", "org.example.Pump - runs dry");
        provider.log("DEBUG", "org.example.Pump - not of interest");

        awaitStored("GATEWAY - org.example.Pump - runs dry");
        assertThat(simulator.history("message")).noneMatch(message -> message.contains("not of interest"));
        assertThat(simulator.history("severity")).contains("WARN");
    }

    @Test
    void aProviderThatComesAgainIsHeardAgain() throws KuraException {
        configure(Map.of());
        provider.await();
        registration.unregister();
        await().until(() -> provider.listeners.isEmpty());
        register();
        provider.await();

        provider.log("INFO", "org.example.Pump - back again");

        awaitStored("GATEWAY - org.example.Pump - back again");
    }

    @Test
    void linesOfTheOsgiLogReachTheServer() throws KuraException {
        configure(Map.of("osgi.log", true));

        await().untilAsserted(() -> {
            context.getService(context.getServiceReference(LogService.class))
                    .getLogger("org.example.framework")
                    .error("a bundle is missing");
            assertThat(simulator.history("message")).contains("GATEWAY - org.example.framework - a bundle is missing");
        });
    }

    @Test
    void linesOfAFileReachTheServerOnceAlsoOverARestart() throws KuraException, IOException {
        Path file = folder.resolve("app.log");
        Files.writeString(file, "there before\n");
        configure(Map.of("files", folder + "/*.log"));
        awaitActive();
        await().untilAsserted(() -> assertThat(tail("")).isNotNull());
        append(file, "first\n");
        awaitStored("GATEWAY - first");

        gateway.removeEverything(List.of(NAME));
        append(file, "second\n");
        configure(Map.of("files", folder + "/*.log"));

        awaitStored("GATEWAY - second");
        append(file, "third\n");
        awaitStored("GATEWAY - third");
        assertThat(simulator.history("message"))
                .filteredOn(message -> message.matches("GATEWAY - (there before|first|second|third)"))
                .containsExactly("GATEWAY - first", "GATEWAY - second", "GATEWAY - third");
    }

    @Test
    void theServerAsksForTheLastLinesAndForMoreOfThem() throws KuraException {
        configure(Map.of("minimum.severity", "ERROR"));
        provider.await();
        provider.log("INFO", "org.example.Pump - password=secret for the tail");

        await().untilAsserted(
                        () -> assertThat(tail("\"match\":\"for the tail\"")).contains("password=***"));
        assertThat(simulator
                        .call("log_level", "{\"severity\":\"INFO\",\"seconds\":60}")
                        .get("message")
                        .getAsString())
                .startsWith(NAME + ": from INFO on, 20 lines/s, for ");
        provider.log("INFO", "org.example.Pump - after the call");
        awaitStored("GATEWAY - org.example.Pump - after the call");
    }

    private String tail(String params) {
        return simulator.call("log_tail", "{" + params + "}").get("lines").toString();
    }

    private void register() {
        Dictionary<String, Object> properties = new Hashtable<>(Map.of("kura.service.pid", PROVIDER));
        registration = context.registerService(LogProvider.class, provider, properties);
    }

    private void configure(Map<String, Object> settings) throws KuraException {
        Map<String, Object> all = new HashMap<>(Map.of(
                "Logs.target",
                "(kura.service.pid=" + connection.names().get(0) + ")",
                "log.providers",
                PROVIDER,
                "osgi.log",
                false));
        all.putAll(settings);
        gateway.configurations().createFactoryConfiguration(FACTORY, NAME, all, false);
    }

    private void awaitActive() {
        try (Components components = new Components(context)) {
            await().untilAsserted(() -> assertThat(components.active()).contains(NAME));
        }
    }

    private void awaitStored(String message) {
        await(message)
                .untilAsserted(() -> assertThat(simulator.history("message")).contains(message));
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    /** Logs what it is told to, as Kura's providers do. */
    private static final class Provider implements LogProvider {

        private final List<LogListener> listeners = new CopyOnWriteArrayList<>();

        @Override
        public void registerLogListener(LogListener listener) {
            listeners.add(listener);
        }

        @Override
        public void unregisterLogListener(LogListener listener) {
            listeners.remove(listener);
        }

        void await() {
            Patience.await("a listener").until(() -> !listeners.isEmpty());
        }

        void log(String priority, String message) {
            LogEntry entry = new LogEntry(
                    Map.of("MESSAGE", message, "PRIORITY", priority, "_PID", "pump", "SYSLOG_IDENTIFIER", "Kura"));
            listeners.forEach(listener -> listener.newLogEntry(entry));
        }
    }
}
