// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.remote;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcHandler;
import org.edgegateway.cloud.api.RpcRequest;

/**
 * Answers the server's calls about the publishers of one connection. The parameter {@code publisher} names one of them;
 * without it, all are meant.
 */
final class Commands implements RpcHandler {

    static final String[] NAMES = {LogTail.METHOD, LogLevel.METHOD};

    private final Supplier<Collection<Controlled>> publishers;

    Commands(Supplier<Collection<Controlled>> publishers) {
        this.publishers = publishers;
    }

    @Override
    public RpcAnswer handle(RpcRequest request) {
        Params params = Params.of(request.params());
        List<Controlled> meant = meant(params.text("publisher"));
        return request.method().equals(LogTail.METHOD) ? LogTail.answer(params, meant) : LogLevel.answer(params, meant);
    }

    private List<Controlled> meant(String name) {
        List<Controlled> meant = publishers.get().stream()
                .filter(publisher -> name.isEmpty() || name.equals(publisher.name()))
                .toList();
        if (meant.isEmpty()) {
            throw new IllegalArgumentException("there is no such log publisher: '" + name + "'");
        }
        return meant;
    }
}
