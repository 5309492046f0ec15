// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntSupplier;
import org.edgegateway.cloud.api.LogEntry;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.cloud.api.Logs;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Refusal;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.limits.ServerLimits;
import org.edgegateway.thingsboard.internal.telemetry.Moments;

/**
 * Stores log entries for the {@link Sender}, in the lane for logs. Control characters other than tabs and line ends
 * become blanks, so that a message never takes more than twice its bytes. Thread-safe.
 */
public final class LogOutlet implements Logs {

    private static final String SEVERITY = "severity";
    private static final String MESSAGE = "message";

    /** A message with the longest severity and time. */
    private static final int FRAME_BYTES = ("[{\"ts\":,\"values\":{\"severity\":\"\",\"message\":\"\"}}]"
                    + Long.MIN_VALUE
                    + LogSeverity.DEBUG)
            .length();

    /** How many bytes a character of one byte may take in JSON: those with a backslash before. */
    private static final int ESCAPED = 2;

    /** How many bytes a {@code char} may take in UTF-8. */
    private static final int UTF8 = 3;

    private final TelemetryOutlet outlet;
    private final Runnable stored;
    private final IntSupplier packetBytes;

    /**
     * Prepares storing.
     *
     * @param stored runs whenever an entry was stored
     * @param packetBytes the longest packet that the server takes now
     */
    public LogOutlet(Lanes lanes, Runnable stored, IntSupplier packetBytes, InstantSource clock) {
        this.outlet = new TelemetryOutlet(lanes, Priority.LOGS, new Children(0), clock);
        this.stored = stored;
        this.packetBytes = packetBytes;
    }

    @Override
    public Publication publish(LogEntry entry) {
        int most = mostMessageBytes();
        if (isLonger(entry.message(), most)) {
            return new Publication.Refused(
                    List.of(new Refusal(MESSAGE, "it takes more than " + most + " bytes: split it")));
        }
        Moments moments = new Moments();
        long time = entry.time().toEpochMilli();
        moments.add(time, SEVERITY, entry.severity().name());
        moments.add(time, MESSAGE, printable(entry.message()));
        Publication publication = outlet.publish(Origin.GATEWAY, moments);
        stored.run();
        return publication;
    }

    @Override
    public int mostMessageBytes() {
        int packet = Math.min(packetBytes.getAsInt(), ServerLimits.DEFAULTS.packetBytes());
        return (Topics.maxPayloadBytes(RecordKind.TELEMETRY.topic(), packet) - FRAME_BYTES) / ESCAPED;
    }

    private static boolean isLonger(String message, int most) {
        return message.length() > most / UTF8 && message.getBytes(StandardCharsets.UTF_8).length > most;
    }

    private static String printable(String message) {
        return message.chars().anyMatch(LogOutlet::isControl)
                ? message.chars()
                        .map(c -> isControl(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : message;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t';
    }
}
