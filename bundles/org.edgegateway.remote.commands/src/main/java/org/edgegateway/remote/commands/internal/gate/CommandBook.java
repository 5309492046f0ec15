// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.gate;

import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.cloud.api.RpcHandler;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * All commands there are now. Each is offered to the connections as a handler of its own, also one that is not allowed,
 * so that the caller hears why; methods of others stay theirs. Thread-safe.
 */
public final class CommandBook {

    private final BundleContext context;
    private final AllowList allowed;
    private final String connection;
    private final LongSupplier nanoTime;
    private final List<NamedCommand> commands = new CopyOnWriteArrayList<>();

    /**
     * Begins an empty book.
     *
     * @param connection the {@code kura.service.pid} of the one connection that may command; empty for all
     * @param nanoTime {@link System#nanoTime} or alike
     */
    public CommandBook(BundleContext context, AllowList allowed, String connection, LongSupplier nanoTime) {
        this.context = context;
        this.allowed = allowed;
        this.connection = connection;
        this.nanoTime = nanoTime;
    }

    /** Offers a command until the registration is closed. */
    public Registration add(NamedCommand command) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(RpcHandler.METHODS, new String[] {command.name()});
        properties.put(RpcHandler.TIMEOUT_SECONDS, (int) command.limit().toSeconds());
        if (!connection.isEmpty()) {
            properties.put(RpcHandler.CONNECTION, connection);
        }
        commands.add(command);
        ServiceRegistration<RpcHandler> registration =
                context.registerService(RpcHandler.class, new CommandGate(command, allowed, nanoTime), properties);
        return () -> {
            commands.remove(command);
            registration.unregister();
        };
    }

    /** Those there are, in the order they came. */
    public List<NamedCommand> commands() {
        return List.copyOf(commands);
    }

    public boolean allows(NamedCommand command) {
        return allowed.allows(command.name());
    }
}
