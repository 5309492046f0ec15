// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Connection;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.file.manager.internal.sync.AttributeKeys;
import org.edgegateway.file.manager.internal.sync.Cloud;
import org.edgegateway.file.manager.internal.sync.Synchronizer;
import org.osgi.framework.BundleContext;

/** The cloud connection that a file manager is set to, as it comes and goes. Thread-safe. */
final class FollowedCloud implements Cloud, AutoCloseable {

    private final List<Attributes> attributes = new CopyOnWriteArrayList<>();
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private Optional<FollowedService<Attributes>> followedAttributes = Optional.empty();
    private Optional<FollowedService<Connection>> followedConnection = Optional.empty();

    @Override
    public Optional<Attributes> attributes() {
        return attributes.stream().findFirst();
    }

    @Override
    public boolean connected() {
        return connections.stream()
                .findFirst()
                .filter(connection -> connection.state().connected())
                .isPresent();
    }

    /** Begins to tell the synchronizer what the cloud says. */
    void follow(BundleContext context, String pid, Synchronizer synchronizer) {
        followedAttributes = Optional.of(
                new FollowedService<>(context, Attributes.class, pid, service -> watch(service, synchronizer)));
        followedConnection = Optional.of(
                new FollowedService<>(context, Connection.class, pid, service -> watch(service, synchronizer)));
    }

    private AutoCloseable watch(Attributes service, Synchronizer synchronizer) {
        AttributeFilter filter = new AttributeFilter("", Set.of(AttributeKeys.FILES), Set.of(AttributeKeys.CONTENT));
        attributes.add(service);
        Registration registration = service.watch(filter, synchronizer::told);
        synchronizer.connected();
        return () -> {
            registration.close();
            attributes.remove(service);
        };
    }

    private AutoCloseable watch(Connection service, Synchronizer synchronizer) {
        connections.add(service);
        Registration registration = service.onChange(state -> {
            if (state.connected()) {
                synchronizer.connected();
            }
        });
        synchronizer.connected();
        return () -> {
            registration.close();
            connections.remove(service);
        };
    }

    @Override
    public void close() {
        followedConnection.ifPresent(FollowedService::close);
        followedAttributes.ifPresent(FollowedService::close);
    }
}
