// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import java.io.IOException;
import org.edgegateway.simulator.SimulatorException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the server for the first test and makes what tests have as parameters: devices, or a {@link Tenant}. */
final class ServerExtension implements ParameterResolver {

    private static final Namespace SHARED = Namespace.create(ServerExtension.class);

    /** The server with a user logged in. */
    private record Access(Server server, RestClient rest) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestDevice.class || type == Tenant.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Access access =
                context.getRoot().getStore(SHARED).getOrComputeIfAbsent(Access.class, key -> access(), Access.class);
        AutoCloseable made = parameter.getParameter().getType() == Tenant.class
                ? new Tenant(access.server(), access.rest())
                : TestDevice.create(access.server(), access.rest(), parameter.isAnnotated(Gateway.class));
        context.getStore(SHARED).put(made, made);
        return made;
    }

    private static Access access() {
        try {
            Server server = Server.start();
            return new Access(server, new RestClient(server));
        } catch (SimulatorException | IOException e) {
            throw new IllegalStateException("the simulator does not start", e);
        }
    }
}
