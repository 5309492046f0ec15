// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.edgegateway.simulator.SimulatorOptions.InitialDevice;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.mqtt.Core;
import org.edgegateway.simulator.mqtt.DeviceApi;
import org.edgegateway.simulator.ota.PackageFiles;
import org.edgegateway.simulator.provisioning.CertificateLogin;
import org.edgegateway.simulator.rest.RestServer;
import org.edgegateway.simulator.store.Credentials.AccessToken;
import org.edgegateway.simulator.store.DeviceData;
import org.edgegateway.simulator.store.JournalException;
import org.edgegateway.simulator.store.Store;

/**
 * A running ThingsBoard look-alike. One event loop does everything, so nothing inside is locked; the methods here may be
 * called from any other thread.
 */
public final class Simulator implements AutoCloseable {

    private final Vertx vertx;
    private final Store store;
    private final PackageFiles files;
    private final String host;
    private final Listeners listeners;

    private Simulator(Vertx vertx, Store store, PackageFiles files, String host, Listeners listeners) {
        this.vertx = vertx;
        this.store = store;
        this.files = files;
        this.host = host;
        this.listeners = listeners;
    }

    /**
     * Starts a simulator and returns when it listens.
     *
     * @throws SimulatorException when a port is taken, or the folder, certificate or key cannot be used
     */
    public static Simulator start(SimulatorOptions options) throws SimulatorException {
        Store store = open(options);
        PackageFiles files = files(options);
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        try {
            createInitialDevices(store, options);
            return new Simulator(vertx, store, files, options.host(), listen(vertx, store, files, options));
        } catch (SimulatorException e) {
            close(vertx, store, files);
            throw e;
        }
    }

    /** The address that all ports are on. */
    public String host() {
        return host;
    }

    public int mqttPort() {
        return listeners.mqtt();
    }

    /** The port for MQTT with TLS, -1 without. */
    public int tlsPort() {
        return listeners.tls();
    }

    public int restPort() {
        return listeners.rest();
    }

    /** The address of the REST API, without a slash at its end. */
    public String restUrl() {
        return "http://" + host + ":" + restPort();
    }

    /** Closes all connections. What was acknowledged is in the journal. */
    @Override
    public void close() {
        close(vertx, store, files);
    }

    private static void close(Vertx vertx, Store store, PackageFiles files) {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        store.close();
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the packages", e);
        }
    }

    private static PackageFiles files(SimulatorOptions options) throws SimulatorException {
        try {
            return options.folder().isPresent()
                    ? PackageFiles.in(options.folder().get().resolve("packages"))
                    : PackageFiles.temporary();
        } catch (IOException e) {
            throw new SimulatorException("cannot keep packages: " + e, e);
        }
    }

    private static Store open(SimulatorOptions options) throws SimulatorException {
        try {
            return options.folder().isPresent()
                    ? Store.in(options.folder().get(), options.keep())
                    : Store.inMemory(options.keep());
        } catch (JournalException e) {
            throw new SimulatorException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void createInitialDevices(Store store, SimulatorOptions options) {
        for (InitialDevice device : options.devices()) {
            if (store.devices().byName(device.name()).isEmpty()) {
                DeviceData data = new DeviceData(
                        UUID.randomUUID(), device.name(), "default", "", device.gateway(), System.currentTimeMillis());
                store.saveDevice(data, new AccessToken(device.token()));
            }
        }
    }

    private static Listeners listen(Vertx vertx, Store store, PackageFiles files, SimulatorOptions options)
            throws SimulatorException {
        InstantSource clock = InstantSource.system();
        Limiter limiter = new Limiter(options.rateLimits(), System::nanoTime);
        Core core = Core.of(vertx, store, files, limiter, options.subscriptionDelay(), options.delay(), clock);
        CertificateLogin certificates = new CertificateLogin(store, core.provisioner());
        RestServer rest = new RestServer(core, Map.of(options.user(), options.password()));
        return Listeners.open(vertx, options, new DeviceApi(core, certificates), rest, CertificateLogin::accepts);
    }
}
