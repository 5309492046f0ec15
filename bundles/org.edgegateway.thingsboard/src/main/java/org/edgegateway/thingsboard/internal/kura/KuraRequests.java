// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.kura;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.publisher.CloudNotificationPublisher;
import org.eclipse.kura.cloudconnection.request.RequestHandler;
import org.eclipse.kura.cloudconnection.request.RequestHandlerContext;
import org.eclipse.kura.message.KuraResponsePayload;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcHandler;
import org.edgegateway.cloud.api.RpcRequest;

/**
 * Makes Kura's remote services (configurations, packages, inventory, assets, ...) reachable as the RPC method {@value
 * #METHOD}, as far as the settings allow. The services register themselves with every connection. Thread-safe.
 */
public final class KuraRequests implements RpcHandler {

    public static final String METHOD = "kura";

    private static final int FORBIDDEN = 403;
    private static final Set<String> VERBS = Set.of("GET", "PUT", "POST", "DEL", "EXEC");

    private final Map<String, RequestHandler> handlers = new ConcurrentHashMap<>();
    private final Supplier<AllowedRequests> allowed;
    private final RequestHandlerContext context;

    /** @param notifications where handlers report what goes on after their answer */
    public KuraRequests(Supplier<AllowedRequests> allowed, CloudNotificationPublisher notifications) {
        this.allowed = allowed;
        this.context = new RequestHandlerContext(notifications, Map.of());
    }

    public void register(String app, RequestHandler handler) {
        handlers.put(app, handler);
    }

    public void unregister(String app) {
        handlers.remove(app);
    }

    @Override
    public RpcAnswer handle(RpcRequest rpc) {
        KuraRequest request = KuraRequest.read(rpc.params());
        if (!VERBS.contains(request.verb())) {
            throw new IllegalArgumentException("the verb '" + request.verb() + "' is none of " + VERBS);
        }
        if (!allowed.get().allow(request.app(), request.verb())) {
            return RpcAnswer.of(KuraAnswer.error(
                    FORBIDDEN,
                    request.app() + "/" + request.verb() + " is not allowed: see the setting 'Kura requests allowed'"));
        }
        Optional<RequestHandler> handler = Optional.ofNullable(handlers.get(request.app()));
        if (handler.isEmpty()) {
            return RpcAnswer.of(KuraAnswer.error(
                    KuraResponsePayload.RESPONSE_CODE_NOTFOUND,
                    "no service '" + request.app() + "' is there; there are " + handlers.keySet()));
        }
        try {
            return RpcAnswer.of(KuraAnswer.of(call(handler.get(), request), request.window()));
        } catch (KuraException e) {
            return RpcAnswer.of(KuraAnswer.of(e));
        }
    }

    private KuraMessage call(RequestHandler handler, KuraRequest request) throws KuraException {
        return switch (request.verb()) {
            case "GET" -> handler.doGet(context, request.message());
            case "PUT" -> handler.doPut(context, request.message());
            case "POST" -> handler.doPost(context, request.message());
            case "DEL" -> handler.doDel(context, request.message());
            default -> handler.doExec(context, request.message());
        };
    }
}
