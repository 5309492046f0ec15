// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.remote;

import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.edgegateway.cloud.api.RpcHandler;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Offers each connection the commands for its own publishers, as long as it has any: a server never hears of lines that
 * are published to another. Thread-safe.
 */
@Component(service = RemoteControl.class)
public final class RemoteControl {

    private record Connection(Map<String, Controlled> publishers, ServiceRegistration<RpcHandler> handler) {}

    private final BundleContext context;
    private final Map<String, Connection> connections = new HashMap<>();

    @Activate
    public RemoteControl(BundleContext context) {
        this.context = context;
    }

    /**
     * Adds a publisher.
     *
     * @param connection that it publishes to, by its {@code kura.service.pid}
     */
    public synchronized void add(String connection, Controlled publisher) {
        connections.computeIfAbsent(connection, this::register).publishers().put(publisher.name(), publisher);
    }

    private Connection register(String connection) {
        Map<String, Controlled> publishers = new ConcurrentHashMap<>();
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(RpcHandler.METHODS, Commands.NAMES);
        properties.put(RpcHandler.CONNECTION, connection);
        Commands commands = new Commands(publishers::values);
        return new Connection(publishers, context.registerService(RpcHandler.class, commands, properties));
    }

    /** Takes a publisher away again. */
    public synchronized void remove(String connection, Controlled publisher) {
        Connection its = connections.get(connection);
        if (its != null
                && its.publishers().remove(publisher.name(), publisher)
                && its.publishers().isEmpty()) {
            connections.remove(connection);
            its.handler().unregister();
        }
    }

    @Deactivate
    synchronized void close() {
        List.copyOf(connections.values())
                .forEach(connection -> connection.handler().unregister());
        connections.clear();
    }
}
