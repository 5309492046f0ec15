// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.subscriber;

import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.cloudconnection.CloudConnectionConstants;
import org.eclipse.kura.cloudconnection.listener.CloudConnectionListener;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.subscriber.CloudSubscriber;
import org.eclipse.kura.cloudconnection.subscriber.listener.CloudSubscriberListener;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.edgegateway.basics.osgi.FollowedService;
import org.edgegateway.basics.osgi.FollowedService.Use;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.thingsboard.internal.delivery.Listeners;
import org.edgegateway.thingsboard.internal.endpoint.ConnectionRelay;
import org.edgegateway.thingsboard.internal.endpoint.EndpointEntry;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** What all subscribers have in common: the endpoint they belong to, which may come and go, and who listens. */
abstract class EndpointSubscriber implements CloudSubscriber, ConfigurableComponent {

    private final Listeners<CloudSubscriberListener> listeners = new Listeners<>();
    private final ConnectionRelay relay = new ConnectionRelay();
    private volatile Optional<FollowedService<EndpointEntry>> followed = Optional.empty();

    /** Subscribes to what is wanted of the endpoint, until the registration is closed. */
    abstract Registration subscribe(EndpointEntry endpoint);

    /** Begins, or goes on, with other settings. */
    void open(BundleContext context, Map<String, Object> properties) {
        close();
        @Nullable
        Object endpoint = properties.get(CloudConnectionConstants.CLOUD_ENDPOINT_SERVICE_PID_PROP_NAME.value());
        followed = Optional.of(
                new FollowedService<>(context, EndpointEntry.class, String.valueOf(endpoint), this::follow));
        followed.ifPresent(FollowedService::open);
    }

    void close() {
        followed.ifPresent(FollowedService::close);
        followed = Optional.empty();
    }

    /** Hands a message to who listens. */
    void arrived(KuraMessage message) {
        listeners.tell(listener -> listener.onMessageArrived(message));
    }

    /** Whether anybody listens. */
    boolean isHeard() {
        return !listeners.isEmpty();
    }

    private Use follow(EndpointEntry endpoint) {
        endpoint.registerCloudConnectionListener(relay);
        Registration subscription = subscribe(endpoint);
        return () -> {
            endpoint.unregisterCloudConnectionListener(relay);
            subscription.close();
        };
    }

    @Override
    public void registerCloudSubscriberListener(CloudSubscriberListener listener) {
        listeners.add(listener);
    }

    @Override
    public void unregisterCloudSubscriberListener(CloudSubscriberListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void registerCloudConnectionListener(CloudConnectionListener listener) {
        relay.listeners().add(listener);
    }

    @Override
    public void unregisterCloudConnectionListener(CloudConnectionListener listener) {
        relay.listeners().remove(listener);
    }
}
