// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.updates;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import org.edgegateway.cloud.api.UpdateDownload;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.cloud.api.Updates;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.mqtt.Registration;
import org.edgegateway.thingsboard.internal.inbound.DeviceTopics;
import org.edgegateway.thingsboard.internal.inbound.Oddities;

/**
 * Downloads packages over the topics {@code v2/fw/..} and {@code v2/sw/..}. Each download has a number of its own, never
 * the same for both kinds, as the server keeps only one list of them.
 *
 * <p>Errors come on {@code v2/fw/error} even for software and do not say what they are about, so all parts asked for
 * fail with them; the server closes the connection anyway. Parts that nobody waits for are ignored and counted. Stages
 * complete on a thread of the session. Thread-safe.
 */
public final class PackageDownloads implements Updates, AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final int MOST_OPEN = 32;

    private static final int MOST_BYTES = 65_000;
    private static final int SHOWN_LENGTH = 100;

    private final MqttSession session;
    private final IntSupplier packetBytes;
    private final Oddities oddities;
    private final OpenParts open;
    private final AtomicInteger last;
    private final List<Registration> routes;

    /**
     * Begins to listen for parts.
     *
     * @param packetBytes the longest packet that the server takes now, which limits what it sends, too
     * @param timer for time limits
     */
    public PackageDownloads(
            MqttSession session,
            IntSupplier packetBytes,
            ScheduledExecutorService timer,
            RandomGenerator random,
            Oddities oddities) {
        this.session = session;
        this.packetBytes = packetBytes;
        this.oddities = oddities;
        open = new OpenParts(MOST_OPEN, PATIENCE, timer);
        last = new AtomicInteger(random.nextInt(Integer.MAX_VALUE / 2));
        routes = List.of(
                session.route(DeviceTopics.FIRMWARE_RESPONSE, this::received),
                session.route(DeviceTopics.SOFTWARE_RESPONSE, this::received),
                session.route(DeviceTopics.FIRMWARE_ERROR, this::refused),
                session.route(DeviceTopics.SOFTWARE_ERROR, this::refused));
    }

    @Override
    public UpdateDownload begin(UpdateKind kind) {
        int number = last.updateAndGet(before -> before == Integer.MAX_VALUE ? 1 : before + 1);
        return new PackageDownload(session, open, this::mostBytes, kind, number);
    }

    @Override
    public int mostBytes() {
        return Math.min(MOST_BYTES, packetBytes.getAsInt());
    }

    /** The link is down: no part can come any more. */
    public void disconnected() {
        open.failAll("the connection was lost before the server answered");
    }

    private void received(ReceivedMessage message) {
        Optional<Part> part = Part.ofResponse(message.topic());
        if (part.isEmpty() || !open.received(part.get(), message.payload())) {
            oddities.add(message.topic(), "a part of a package that nobody waits for");
        }
    }

    private void refused(ReceivedMessage message) {
        String text = message.text().replaceAll("\\p{Cntrl}", " ").strip();
        String shown = text.length() <= SHOWN_LENGTH ? text : text.substring(0, SHOWN_LENGTH) + "...";
        open.failAll("the server refuses: " + (shown.isEmpty() ? "it does not say why" : shown));
    }

    @Override
    public void close() {
        routes.forEach(Registration::close);
        open.failAll("the connection is closing");
    }
}
