// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.cloud;

import java.util.Optional;
import org.edgegateway.basics.osgi.FollowedService;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Connection;
import org.edgegateway.cloud.api.Telemetry;
import org.edgegateway.cloud.api.Updates;
import org.osgi.framework.BundleContext;

/** The services of one connection. They may come and go, as when a connection's settings are changed. */
public final class Cloud implements AutoCloseable {

    private final FollowedService<Telemetry> telemetry;
    private final FollowedService<Updates> updates;
    private final FollowedService<Attributes> attributes;
    private final FollowedService<Connection> connection;

    /** @param name of the connection; empty for the only one */
    public Cloud(BundleContext context, String name, OfferWatch watch) {
        telemetry = new FollowedService<>(context, Telemetry.class, name, service -> () -> {});
        updates = new FollowedService<>(context, Updates.class, name, service -> () -> {});
        attributes = new FollowedService<>(context, Attributes.class, name, service -> watch.watch(service)::close);
        connection = new FollowedService<>(context, Connection.class, name, service -> watch.connected(service)::close);
    }

    public void open() {
        telemetry.open();
        updates.open();
        attributes.open();
        connection.open();
    }

    public Optional<Telemetry> telemetry() {
        return telemetry.service();
    }

    public Optional<Updates> updates() {
        return updates.service();
    }

    @Override
    public void close() {
        connection.close();
        attributes.close();
        updates.close();
        telemetry.close();
    }
}
