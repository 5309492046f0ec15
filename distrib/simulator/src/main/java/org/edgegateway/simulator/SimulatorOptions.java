// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edgegateway.simulator.limits.RateLimits;
import org.edgegateway.simulator.tls.TlsIdentity;
import org.jspecify.annotations.Nullable;

/** How to run a simulator. Everything has a default: any free ports on 127.0.0.1, no TLS, nothing kept on disk. */
public final class SimulatorOptions {

    /** A device that exists from the start. */
    record InitialDevice(String name, String token, boolean gateway) {}

    private String host = "127.0.0.1";
    private int mqttPort;
    private int restPort;
    private int tlsPort;
    private @Nullable TlsIdentity tls;
    private @Nullable Path folder;
    private int keep = Integer.MAX_VALUE;
    private String user = "tenant@thingsboard.org";
    private String password = "tenant";
    private RateLimits rateLimits = RateLimits.NONE;
    private Duration silence = Duration.ofMinutes(10);
    private Duration subscriptionDelay = Duration.ofMillis(20);
    private Duration delay = Duration.ZERO;
    private final List<InitialDevice> devices = new ArrayList<>();

    /** The address to listen on. */
    public SimulatorOptions host(String address) {
        host = address;
        return this;
    }

    /** The port for plain MQTT; 0 for any. */
    public SimulatorOptions mqttPort(int port) {
        mqttPort = port;
        return this;
    }

    /** The port for REST; 0 for any. */
    public SimulatorOptions restPort(int port) {
        restPort = port;
        return this;
    }

    /** The port for MQTT with TLS; 0 for any. Only used with a {@link #tls identity}. */
    public SimulatorOptions tlsPort(int port) {
        tlsPort = port;
        return this;
    }

    /** Listens with TLS too. */
    public SimulatorOptions tls(TlsIdentity identity) {
        tls = identity;
        return this;
    }

    /** Keeps everything in a journal in the folder, and starts with what is there. */
    public SimulatorOptions folder(Path path) {
        folder = path;
        return this;
    }

    /** How many of the newest values of each key to keep in memory; 0 only counts. Default: all. */
    public SimulatorOptions keep(int values) {
        keep = values;
        return this;
    }

    /** The one user of the REST API. */
    public SimulatorOptions user(String name, String secret) {
        user = name;
        password = secret;
        return this;
    }

    /** Default: none. */
    public SimulatorOptions rateLimits(RateLimits limits) {
        rateLimits = limits;
        return this;
    }

    /** After how long a session in which the device says nothing is closed. Default: 600 seconds. */
    public SimulatorOptions silence(Duration duration) {
        silence = duration;
        return this;
    }

    /** How long after its SUBACK a subscription starts to work. Default: 20 milliseconds. */
    public SimulatorOptions subscriptionDelay(Duration duration) {
        subscriptionDelay = duration;
        return this;
    }

    /** How long whatever is sent to devices takes to leave. Default: none. */
    public SimulatorOptions delay(Duration duration) {
        delay = duration;
        return this;
    }

    /** Creates a device, unless one of that name is known from the folder. */
    public SimulatorOptions device(String name, String token) {
        devices.add(new InitialDevice(name, token, false));
        return this;
    }

    /** Creates a device that may speak for child devices, unless one of that name is known from the folder. */
    public SimulatorOptions gateway(String name, String token) {
        devices.add(new InitialDevice(name, token, true));
        return this;
    }

    String host() {
        return host;
    }

    int mqttPort() {
        return mqttPort;
    }

    int restPort() {
        return restPort;
    }

    int tlsPort() {
        return tlsPort;
    }

    Optional<TlsIdentity> tls() {
        return Optional.ofNullable(tls);
    }

    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    int keep() {
        return keep;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    RateLimits rateLimits() {
        return rateLimits;
    }

    Duration silence() {
        return silence;
    }

    Duration subscriptionDelay() {
        return subscriptionDelay;
    }

    Duration delay() {
        return delay;
    }

    List<InitialDevice> devices() {
        return devices;
    }
}
