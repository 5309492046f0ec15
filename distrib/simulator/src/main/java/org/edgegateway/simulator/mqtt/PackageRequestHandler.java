// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.store.OtaKind;
import org.edgegateway.simulator.store.OtaPackage;
import org.edgegateway.simulator.store.OtaPackage.Content.Data;

/**
 * A device asks for a part of its package: {@code v2/fw/request/{number}/chunk/{index}} with the size of parts. Errors are
 * told on {@code v2/fw/error}, also those of software, and close the connection without PUBACK.
 */
final class PackageRequestHandler implements PublicationHandler {

    private static final Pattern TOPIC = Pattern.compile("/request/(?<number>\\d+)/chunk/(?<index>\\d+)");

    private final Core core;
    private final OtaKind kind;

    PackageRequestHandler(Core core, OtaKind kind) {
        this.core = core;
        this.kind = kind;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        Matcher topic = TOPIC.matcher(publication.topic());
        if (!topic.find()) {
            return Outcome.ACKNOWLEDGE;
        }
        String number = topic.group("number");
        int index = integer(topic.group("index"));
        String said = new String(publication.payload(), StandardCharsets.UTF_8);
        int size = session.packageRequests().size(number, said.isEmpty() ? 0 : integer(said));
        if (size > SessionLimits.MAX_PACKET_BYTES) {
            return refuse(session, "PAYLOAD_TOO_LARGE");
        }
        Optional<UUID> known = session.packageRequests().packageOf(number);
        if (known.isPresent()) {
            return answer(session, known.get(), number, index, size);
        }
        if (!core.limiter().message(session.deviceId())) {
            return Outcome.CLOSE;
        }
        return begin(session, number, index, size);
    }

    private Outcome begin(DeviceSession session, String number, int index, int size) {
        Optional<OtaPackage> assigned = Optional.ofNullable(
                        session.device().data().packages().get(kind))
                .flatMap(core.store().packages()::byId);
        if (assigned.isEmpty()) {
            return refuse(session, "NOT_FOUND");
        }
        if (!(assigned.get().content() instanceof Data)) {
            return refuse(session, "FAILURE");
        }
        UUID id = assigned.get().id();
        core.cache().load(id);
        session.packageRequests().bind(number, id);
        return answer(session, id, number, index, size);
    }

    private Outcome answer(DeviceSession session, UUID id, String number, int index, int size) {
        String start = "v2/" + kind.prefix() + "/response/";
        part(id, index, size)
                .ifPresent(bytes -> session.send(start + number + "/chunk/" + index, start + "+/chunk/+", bytes));
        return Outcome.ACKNOWLEDGE;
    }

    /** The whole package when the device never said how long parts are; then nothing at all once it has expired. */
    private Optional<byte[]> part(UUID id, int index, int size) {
        boolean held =
                core.cache().holds(id) && core.store().packages().byId(id).isPresent();
        if (!held) {
            return size == 0 ? Optional.empty() : Optional.of(new byte[0]);
        }
        try {
            return Optional.of(
                    size == 0
                            ? core.files().read(id, 0, Integer.MAX_VALUE)
                            : core.files().read(id, (long) size * index, size));
        } catch (IOException e) {
            throw new UncheckedIOException("the package " + id + " cannot be read", e);
        }
    }

    private static Outcome refuse(DeviceSession session, String reason) {
        session.send(Topics.FIRMWARE_ERROR, reason);
        return Outcome.CLOSE;
    }

    private static int integer(String text) throws MalformedPayloadException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new MalformedPayloadException("a number of 32 bits is expected, not " + text, e);
        }
    }
}
