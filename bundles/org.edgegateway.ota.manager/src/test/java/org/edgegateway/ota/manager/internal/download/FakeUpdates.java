// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.edgegateway.cloud.api.UpdateChunk;
import org.edgegateway.cloud.api.UpdateDownload;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.cloud.api.Updates;

/** A cloud that holds one package, and answers as a test tells it to. */
public final class FakeUpdates implements Updates {

    /** Answers one request. */
    public interface Fault {

        /** @param number of the request, from 0, over all downloads */
        CompletionStage<UpdateChunk> answer(int number, int index, byte[] right);
    }

    private final byte[] content;
    private final Fault fault;
    private final List<Integer> asked = new ArrayList<>();
    private int downloads;

    public FakeUpdates(byte[] content, Fault fault) {
        this.content = content;
        this.fault = fault;
    }

    /** One without faults. */
    public FakeUpdates(byte[] content) {
        this(content, (number, index, right) -> received(right));
    }

    public static CompletionStage<UpdateChunk> received(byte[] bytes) {
        return CompletableFuture.completedStage(new UpdateChunk.Received(bytes));
    }

    static CompletionStage<UpdateChunk> failed(String reason) {
        return CompletableFuture.completedStage(new UpdateChunk.Failed(reason));
    }

    @Override
    public UpdateDownload begin(UpdateKind kind) {
        downloads++;
        return (index, bytes) -> {
            int from = Math.min(content.length, index * bytes);
            byte[] right = Arrays.copyOfRange(content, from, Math.min(content.length, from + bytes));
            asked.add(index);
            return fault.answer(asked.size() - 1, index, right);
        };
    }

    @Override
    public int mostBytes() {
        return 60_000;
    }

    /** The parts asked for, in order. */
    List<Integer> asked() {
        return asked;
    }

    int downloads() {
        return downloads;
    }
}
