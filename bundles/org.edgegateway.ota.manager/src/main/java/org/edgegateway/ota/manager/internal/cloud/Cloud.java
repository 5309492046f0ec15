// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.cloud;

import java.util.Optional;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Connection;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.cloud.api.Telemetry;
import org.edgegateway.cloud.api.Updates;
import org.osgi.framework.BundleContext;

/** The services of one connection. They may come and go, as when a connection's settings are changed. */
public final class Cloud implements AutoCloseable {

    private final ServiceSlot<Telemetry> telemetry;
    private final ServiceSlot<Updates> updates;
    private final ServiceSlot<Attributes> attributes;
    private final ServiceSlot<Connection> connection;

    /** @param name of the connection; empty for any */
    public Cloud(BundleContext context, String name, OfferWatch watch) {
        telemetry = new ServiceSlot<>(context, Telemetry.class, name, service -> nothing());
        updates = new ServiceSlot<>(context, Updates.class, name, service -> nothing());
        attributes = new ServiceSlot<>(context, Attributes.class, name, watch::watch);
        connection = new ServiceSlot<>(context, Connection.class, name, watch::connected);
    }

    private static Registration nothing() {
        return () -> {};
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
