// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.util.Arrays;
import org.edgegateway.outbox.OutboxFullException;
import org.jspecify.annotations.Nullable;

/** Encoded records that are written at once. Its buffer is reused. Not for use by several threads at once. */
final class Batch {

    private static final int SMALL_BYTES = 65_536;

    /** How it ended. Each thread whose record is in the batch holds on to this while the batch is filled anew. */
    static final class Outcome {
        private boolean done;
        private @Nullable IOException failure;

        boolean isDone() {
            return done;
        }

        /** Fails as the batch did, with an exception of the caller's own. */
        void check() throws IOException {
            if (failure instanceof OutboxFullException full) {
                throw new OutboxFullException(String.valueOf(full.getMessage()));
            }
            if (failure != null) {
                throw new IOException("The record could not be stored: " + failure.getMessage(), failure);
            }
        }
    }

    private final RecordFormat format = new RecordFormat();
    private byte[] bytes = new byte[4_096];
    private int length;
    private int count;
    private int payloadBytes;
    private long lastMillis;
    private Outcome outcome = new Outcome();

    void add(long sequence, long timeMillis, byte[] payload) {
        int end = length + RecordFormat.HEADER_BYTES + payload.length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
        }
        format.encode(bytes, length, sequence, timeMillis, payload);
        length = end;
        count++;
        payloadBytes += payload.length;
        lastMillis = timeMillis;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    int count() {
        return count;
    }

    int payloadBytes() {
        return payloadBytes;
    }

    long lastMillis() {
        return lastMillis;
    }

    Outcome outcome() {
        return outcome;
    }

    void succeed() {
        finish();
    }

    void fail(IOException failure) {
        outcome.failure = failure;
        finish();
    }

    private void finish() {
        outcome.done = true;
        outcome = new Outcome();
        length = 0;
        count = 0;
        payloadBytes = 0;
        if (bytes.length > SMALL_BYTES) {
            bytes = new byte[SMALL_BYTES];
        }
    }
}
