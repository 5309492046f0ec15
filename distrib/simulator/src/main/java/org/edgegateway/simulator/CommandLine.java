// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.edgegateway.simulator.limits.LimitKind;
import org.edgegateway.simulator.limits.RateLimits;
import org.edgegateway.simulator.tls.TlsIdentity.PemFiles;
import org.edgegateway.simulator.tls.TlsIdentity.SelfSigned;
import org.jspecify.annotations.Nullable;

/** The arguments of the command as options. */
final class CommandLine {

    private static final int DEFAULT_TLS_PORT = 8883;

    private final Deque<String> rest;
    private final SimulatorOptions options =
            new SimulatorOptions().mqttPort(1883).restPort(8080).tlsPort(DEFAULT_TLS_PORT);
    private RateLimits limits = RateLimits.NONE;
    private @Nullable Path certificate;
    private @Nullable Path key;

    private CommandLine(List<String> arguments) {
        rest = new ArrayDeque<>(arguments);
    }

    /** @throws IllegalArgumentException with a message for the person who typed them */
    static SimulatorOptions parse(String... arguments) {
        return new CommandLine(List.of(arguments)).parse();
    }

    private SimulatorOptions parse() {
        while (!rest.isEmpty()) {
            option(rest.pop());
        }
        if (certificate != null && key != null) {
            options.tls(new PemFiles(certificate, key));
        } else if (certificate != null || key != null) {
            throw new IllegalArgumentException("--certificate and --key need each other");
        }
        return options.rateLimits(limits);
    }

    private void option(String name) {
        switch (name) {
            case "--host" -> options.host(value(name));
            case "--mqtt-port" -> options.mqttPort(number(name));
            case "--rest-port" -> options.restPort(number(name));
            case "--tls-port" -> options.tlsPort(number(name));
            case "--certificate" -> certificate = Path.of(value(name));
            case "--key" -> key = Path.of(value(name));
            case "--self-signed-ca" -> options.tls(new SelfSigned(Path.of(value(name))));
            case "--folder" -> options.folder(Path.of(value(name)));
            case "--keep" -> options.keep(number(name));
            case "--device" -> pair(name, options::device);
            case "--gateway" -> pair(name, options::gateway);
            case "--user" -> pair(name, options::user);
            case "--silence-seconds" -> options.silence(Duration.ofSeconds(number(name)));
            case "--delay-milliseconds" -> options.delay(Duration.ofMillis(number(name)));
            case "--rate-limit" -> pair(name, (kind, text) -> limits = limits.with(LimitKind.named(kind), text));
            default -> throw new IllegalArgumentException("unknown option " + name);
        }
    }

    private String value(String name) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return rest.pop();
    }

    private int number(String name) {
        String text = value(name);
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " needs a number, not " + text, e);
        }
    }

    private void pair(String name, BiConsumer<String, String> taker) {
        String text = value(name);
        int equals = text.indexOf('=');
        if (equals <= 0 || equals == text.length() - 1) {
            throw new IllegalArgumentException(name + " needs NAME=VALUE, not " + text);
        }
        taker.accept(text.substring(0, equals), text.substring(equals + 1));
    }
}
