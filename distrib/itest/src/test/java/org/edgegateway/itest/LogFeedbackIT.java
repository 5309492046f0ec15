// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.log.LogProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;

/**
 * Everything that the process logs is published, from the lowest level on, while the connection works and while it fails:
 * the lines per second stay those of the application. Each part lasts 3 s, or what the environment variable
 * {@code FEEDBACK_SECONDS} says.
 */
class LogFeedbackIT {

    private static final String FACTORY = "org.edgegateway.log.publisher.LogPublisher";
    private static final String NAME = "log-feedback-it";
    private static final String PROVIDER = "feedback-provider";
    private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("FEEDBACK_SECONDS", "3"));
    private static final int LINES_PER_SECOND = 5;

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private final AtomicInteger logged = new AtomicInteger();
    private Simulator simulator;
    private Connection connection;

    @BeforeEach
    void connect() throws IOException, KuraException {
        simulator = Simulator.start(folder);
        connection = Connection.create(context, simulator, "feedback");
        connection.connect();
    }

    @AfterEach
    void disconnect() throws KuraException {
        new Gateway(context).removeEverything(List.of(NAME));
        connection.remove();
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEBUG", "TRACE"})
    void publishingLinesCausesNoLines(String level) throws KuraException {
        try (LoggedProvider provider = new LoggedProvider(Level.valueOf(level))) {
            Dictionary<String, Object> properties = new Hashtable<>(Map.of("kura.service.pid", PROVIDER));
            ServiceRegistration<LogProvider> registration =
                    context.registerService(LogProvider.class, provider, properties);
            publishEverything();
            logUntilStored();
            int quiet = stored();

            int first = linesStoredDuring(this::applicationLogs);
            int second = linesStoredDuring(this::applicationLogs);
            connection.manager().disconnect();
            linesStoredDuring(this::applicationLogs);
            connection.manager().connect();
            logUntilStored();
            int after = linesStoredDuring(this::applicationLogs);

            System.out.printf(
                    "Feedback: %s, %d s each: %d, %d, after an outage %d lines%n",
                    level, SECONDS, first, second, after);
            registration.unregister();
            assertThat(quiet).isPositive();
            assertThat(first).isBetween(1, SECONDS * LINES_PER_SECOND + 10);
            assertThat(second).isBetween(1, SECONDS * LINES_PER_SECOND + 10);
            assertThat(after).isBetween(1, SECONDS * LINES_PER_SECOND + 10);
        }
    }

    private void publishEverything() throws KuraException {
        new Gateway(context)
                .configurations()
                .createFactoryConfiguration(
                        FACTORY,
                        NAME,
                        Map.of(
                                "Logs.target",
                                "(kura.service.pid=" + connection.names().get(0) + ")",
                                "log.providers",
                                PROVIDER,
                                "minimum.severity",
                                "DEBUG",
                                "alike.lines.per.minute",
                                30_000,
                                "lines.per.second",
                                500),
                        false);
    }

    /** Logs a line until it is seen on the server: from then on, everything logged before is there, too. */
    private void logUntilStored() {
        String mark = "mark " + logged.incrementAndGet();
        await(mark).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            LogManager.getLogger("org.example.Application").debug(mark);
            assertThat(simulator.history("message")).anyMatch(message -> message.contains(mark));
        });
    }

    private int linesStoredDuring(Runnable work) {
        int before = stored();
        work.run();
        return stored() - before;
    }

    private int stored() {
        return simulator.history("message").size();
    }

    private void applicationLogs() {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        await().atMost(Duration.ofSeconds(SECONDS + 10))
                .pollInterval(Duration.ofMillis(1_000 / LINES_PER_SECOND))
                .until(() -> {
                    LogManager.getLogger("org.example.Application").debug("line {}", logged.incrementAndGet());
                    return System.nanoTime() - end >= 0;
                });
    }
}
