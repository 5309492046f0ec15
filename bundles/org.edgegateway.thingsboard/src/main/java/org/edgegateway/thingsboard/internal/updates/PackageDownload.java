// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.updates;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.UpdateChunk;
import org.edgegateway.cloud.api.UpdateDownload;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.SessionState;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the parts of one package under a number of its own, on the connection that it first asked on: on another one
 * the server might take the number for another package. Thread-safe.
 */
final class PackageDownload implements UpdateDownload {

    private final MqttSession session;
    private final OpenParts open;
    private final IntSupplier mostBytes;
    private final UpdateKind kind;
    private final int number;
    private final AtomicReference<@Nullable Instant> connection = new AtomicReference<>();

    PackageDownload(MqttSession session, OpenParts open, IntSupplier mostBytes, UpdateKind kind, int number) {
        this.session = session;
        this.open = open;
        this.mostBytes = mostBytes;
        this.kind = kind;
        this.number = number;
    }

    @Override
    public CompletionStage<UpdateChunk> chunk(int index, int bytes) {
        if (index < 0 || bytes < 1) {
            throw new IllegalArgumentException("no part has the index " + index + " and " + bytes + " bytes");
        }
        int most = mostBytes.getAsInt();
        if (bytes > most) {
            return failed("the server sends at most " + most + " bytes at a time, not " + bytes);
        }
        if (!(session.state() instanceof SessionState.Connected connected)) {
            return failed("not connected");
        }
        if (!connection.compareAndSet(null, connected.since())
                && !connected.since().equals(connection.get())) {
            return failed("the connection was lost since the download began: begin anew");
        }
        return ask(new Part(kind, number, index), bytes);
    }

    private CompletableFuture<UpdateChunk> ask(Part part, int bytes) {
        OpenParts.Asked asked = open.ask(part, bytes);
        if (asked.fresh()) {
            byte[] size = Integer.toString(bytes).getBytes(StandardCharsets.US_ASCII);
            session.publish(MqttMessage.of(part.requestTopic(), size)).whenComplete((id, failure) -> {
                if (failure != null) {
                    open.fail(part, Reason.of(failure));
                }
            });
        }
        return asked.answer();
    }

    private static CompletableFuture<UpdateChunk> failed(String reason) {
        return CompletableFuture.completedFuture(new UpdateChunk.Failed(reason));
    }
}
