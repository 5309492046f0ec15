// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.kura.KuraException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.test.common.annotation.InjectBundleContext;

/** A bundle of the product is replaced while it works: instances and settings stay, and delivery goes on. */
class HotUpdateIT {

    private static final Version HIGHER = new Version(99, 0, 0);

    @InjectBundleContext
    BundleContext context;

    private static Simulator simulator;
    private Connection connection;
    private Components components;

    @BeforeAll
    static void startSimulator(@TempDir Path folder) throws IOException {
        simulator = Simulator.start(folder);
    }

    @AfterAll
    static void stopSimulator() {
        simulator.close();
    }

    @BeforeEach
    void connect() throws KuraException {
        components = new Components(context);
        connection = Connection.create(context, simulator, "hotupdate");
        connection.connect();
        connection.publish("before", 1);
        connection.awaitStored("before", "1");
    }

    @AfterEach
    void remove() throws KuraException {
        connection.remove();
        components.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.edgegateway.cloud.api",
                "org.edgegateway.mqtt",
                "org.edgegateway.outbox",
                "org.edgegateway.thingsboard",
                "org.edgegateway.controller",
                "org.edgegateway.file.manager",
                "org.edgegateway.remote.commands",
                "org.edgegateway.log.publisher"
            })
    void everythingGoesOnAfterAnUpdate(String symbolicName) throws Exception {
        Bundle bundle = Product.bundles(context).stream()
                .filter(candidate -> candidate.getSymbolicName().equals(symbolicName))
                .findFirst()
                .orElseThrow();
        BundleJar original = BundleJar.of(bundle);
        Map<String, Map<String, Object>> settings = connection.settings();
        try {
            update(bundle, original.content());
            assertEverythingWorks(settings, "same-" + symbolicName);

            update(bundle, original.withVersion(HIGHER));
            assertThat(bundle.getVersion()).isEqualTo(HIGHER);
            assertEverythingWorks(settings, "higher-" + symbolicName);
        } finally {
            update(bundle, original.content());
        }
        assertEverythingWorks(settings, "downgraded-" + symbolicName);
    }

    private void update(Bundle bundle, byte[] jar) throws BundleException, InterruptedException {
        bundle.update(new ByteArrayInputStream(jar));
        CountDownLatch refreshed = new CountDownLatch(1);
        context.getBundle(0)
                .adapt(FrameworkWiring.class)
                .refreshBundles(List.of(bundle), event -> refreshed.countDown());
        assertThat(refreshed.await(60, TimeUnit.SECONDS)).as("refreshed").isTrue();
    }

    private void assertEverythingWorks(Map<String, Map<String, Object>> settings, String metric) throws KuraException {
        await(metric).untilAsserted(() -> assertThat(components.active()).containsAll(connection.names()));
        assertThat(Product.bundles(context)).allMatch(bundle -> bundle.getState() == Bundle.ACTIVE);
        assertThat(connection.settings()).usingRecursiveComparison().isEqualTo(settings);
        connection.connect();
        connection.publish(metric, "delivered");
        connection.awaitStored(metric, "\"delivered\"");
    }
}
