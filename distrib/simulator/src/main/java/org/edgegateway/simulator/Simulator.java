// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.edgegateway.simulator.SimulatorOptions.InitialDevice;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.mqtt.DeviceApi;
import org.edgegateway.simulator.mqtt.MqttListener;
import org.edgegateway.simulator.mqtt.Sessions;
import org.edgegateway.simulator.mqtt.Statistics;
import org.edgegateway.simulator.rest.RestServer;
import org.edgegateway.simulator.rpc.RpcCalls;
import org.edgegateway.simulator.store.Change.DeviceSaved;
import org.edgegateway.simulator.store.DeviceData;
import org.edgegateway.simulator.store.JournalException;
import org.edgegateway.simulator.store.Store;

/**
 * A running ThingsBoard look-alike. One event loop does everything, so nothing inside is locked; the methods here may be
 * called from any other thread.
 */
public final class Simulator implements AutoCloseable {

    private static final int NO_TLS = -1;

    private final SimulatorOptions options;
    private final InstantSource clock = InstantSource.system();
    private final Vertx vertx;
    private final Store store;
    private int mqttPort;
    private int tlsPort = NO_TLS;
    private int restPort;

    private Simulator(SimulatorOptions options, Store store) {
        this.options = options;
        this.store = store;
        this.vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    }

    /**
     * Starts a simulator and returns when it listens.
     *
     * @throws SimulatorException when a port is taken, or the folder, certificate or key cannot be used
     */
    public static Simulator start(SimulatorOptions options) throws SimulatorException {
        Simulator simulator = new Simulator(options, open(options));
        try {
            simulator.createInitialDevices();
            simulator.listen();
            return simulator;
        } catch (SimulatorException e) {
            simulator.close();
            throw e;
        }
    }

    public int mqttPort() {
        return mqttPort;
    }

    /** The port for MQTT with TLS, -1 without. */
    public int tlsPort() {
        return tlsPort;
    }

    public int restPort() {
        return restPort;
    }

    /** The address of the REST API, without a slash at its end. */
    public String restUrl() {
        return "http://" + options.host() + ":" + restPort;
    }

    /** Closes all connections. What was acknowledged is in the journal. */
    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        store.close();
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

    private void createInitialDevices() {
        for (InitialDevice device : options.devices()) {
            if (store.devices().byName(device.name()).isEmpty()) {
                DeviceData data = new DeviceData(
                        UUID.randomUUID(), device.name(), "default", "", device.gateway(), clock.millis());
                store.commit(new DeviceSaved(data, device.token()));
            }
        }
    }

    private void listen() throws SimulatorException {
        Statistics statistics = new Statistics();
        Sessions sessions = new Sessions(statistics);
        RpcCalls calls = new RpcCalls(vertx, sessions);
        Limiter limiter = new Limiter(options.rateLimits(), System::nanoTime);
        DeviceApi api =
                new DeviceApi(vertx, store, sessions, statistics, calls, limiter, options.subscriptionDelay(), clock);
        Map<String, String> users = Map.of(options.user(), options.password());
        RestServer rest = new RestServer(vertx, store, sessions, statistics, calls, users, clock);
        mqttPort = await(
                "MQTT port " + options.mqttPort(),
                mqtt(api, address(options.mqttPort())).listen());
        if (options.tls() instanceof TlsIdentity.PemFiles pem) {
            NetServerOptions tls = address(options.tlsPort())
                    .setSsl(true)
                    .setKeyCertOptions(new PemKeyCertOptions()
                            .setCertPath(pem.certificate().toString())
                            .setKeyPath(pem.key().toString()));
            tlsPort = await("TLS port " + options.tlsPort(), mqtt(api, tls).listen());
        }
        restPort = await("REST port " + options.restPort(), rest.listen(options.host(), options.restPort()));
    }

    private MqttListener mqtt(DeviceApi api, NetServerOptions address) {
        return new MqttListener(vertx, api, address, options.silence());
    }

    private NetServerOptions address(int port) {
        return new NetServerOptions().setHost(options.host()).setPort(port);
    }

    private int await(String what, Future<Integer> port) throws SimulatorException {
        try {
            return port.toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new SimulatorException(
                    "cannot listen on " + options.host() + ", " + what + ": " + cause.getMessage(), cause);
        }
    }
}
