// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import java.util.Optional;
import java.util.Set;
import org.edgegateway.basics.osgi.FollowedService;
import org.edgegateway.basics.osgi.FollowedService.Use;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Connection;
import org.edgegateway.file.manager.internal.sync.AttributeKeys;
import org.edgegateway.file.manager.internal.sync.Cloud;
import org.edgegateway.file.manager.internal.sync.Synchronizer;
import org.osgi.framework.BundleContext;

/** The cloud connection that a file manager is set to, as it comes and goes. Thread-safe. */
final class FollowedCloud implements Cloud, AutoCloseable {

    private volatile Optional<FollowedService<Attributes>> attributes = Optional.empty();
    private volatile Optional<FollowedService<Connection>> connection = Optional.empty();

    @Override
    public Optional<Attributes> attributes() {
        return attributes.flatMap(FollowedService::service);
    }

    @Override
    public boolean connected() {
        return connection
                .flatMap(FollowedService::service)
                .filter(service -> service.state().connected())
                .isPresent();
    }

    /** Begins to tell the synchronizer what the cloud says. */
    void follow(BundleContext context, String name, Synchronizer synchronizer) {
        attributes = Optional.of(
                new FollowedService<>(context, Attributes.class, name, service -> watch(service, synchronizer)));
        connection = Optional.of(
                new FollowedService<>(context, Connection.class, name, service -> watch(service, synchronizer)));
        attributes.ifPresent(FollowedService::open);
        connection.ifPresent(FollowedService::open);
    }

    private static Use watch(Attributes service, Synchronizer synchronizer) {
        AttributeFilter filter = new AttributeFilter("", Set.of(AttributeKeys.FILES), Set.of(AttributeKeys.CONTENT));
        Use watching = service.watch(filter, synchronizer::told)::close;
        synchronizer.connected();
        return watching;
    }

    private static Use watch(Connection service, Synchronizer synchronizer) {
        Use watching = service.onChange(state -> {
            if (state.connected()) {
                synchronizer.connected();
            }
        })::close;
        synchronizer.connected();
        return watching;
    }

    @Override
    public void close() {
        connection.ifPresent(FollowedService::close);
        attributes.ifPresent(FollowedService::close);
    }
}
