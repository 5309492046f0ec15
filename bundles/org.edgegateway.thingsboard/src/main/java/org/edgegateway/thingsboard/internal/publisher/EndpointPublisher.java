// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.CloudConnectionConstants;
import org.eclipse.kura.cloudconnection.listener.CloudConnectionListener;
import org.eclipse.kura.cloudconnection.listener.CloudDeliveryListener;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.publisher.CloudPublisher;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.edgegateway.basics.Configured;
import org.edgegateway.basics.osgi.FollowedService;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.endpoint.EndpointEntry;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** What all publishers have in common: the endpoint they belong to, which may come and go, and their settings. */
abstract class EndpointPublisher implements CloudPublisher, ConfigurableComponent {

    private final EndpointRelay relay = new EndpointRelay();
    private volatile Optional<FollowedService<EndpointEntry>> followed = Optional.empty();
    private volatile Configured<PublisherSettings> settings = new Configured<>(Optional.empty(), "not activated");
    private volatile String endpointPid = "";

    /** Begins, or goes on, with other settings. */
    void open(BundleContext context, Map<String, Object> properties, Configured<PublisherSettings> read) {
        close();
        settings = read;
        @Nullable
        Object endpoint = properties.get(CloudConnectionConstants.CLOUD_ENDPOINT_SERVICE_PID_PROP_NAME.value());
        endpointPid = String.valueOf(endpoint);
        followed = Optional.of(new FollowedService<>(context, EndpointEntry.class, endpointPid, relay::listen));
        followed.ifPresent(FollowedService::open);
    }

    void close() {
        followed.ifPresent(FollowedService::close);
        followed = Optional.empty();
    }

    /** The endpoint, if it is there now. */
    EndpointEntry endpoint() throws KuraException {
        return followed.flatMap(FollowedService::service)
                .orElseThrow(() -> new KuraException(
                        KuraErrorCode.SERVICE_UNAVAILABLE,
                        "the cloud connection " + endpointPid + " is not there: it was removed or is being restarted"));
    }

    /** Whose values a message holds. */
    Origin origin(KuraMessage message) throws KuraException {
        PublisherSettings valid = settings.valid()
                .orElseThrow(() -> new KuraException(KuraErrorCode.CONFIGURATION_ERROR, settings.fault()));
        try {
            return valid.origin(message);
        } catch (IllegalArgumentException e) {
            throw new KuraException(KuraErrorCode.INVALID_PARAMETER, e.getMessage());
        }
    }

    @Override
    public void registerCloudConnectionListener(CloudConnectionListener listener) {
        relay.connection().add(listener);
    }

    @Override
    public void unregisterCloudConnectionListener(CloudConnectionListener listener) {
        relay.connection().remove(listener);
    }

    @Override
    public void registerCloudDeliveryListener(CloudDeliveryListener listener) {
        relay.delivery().add(listener);
    }

    @Override
    public void unregisterCloudDeliveryListener(CloudDeliveryListener listener) {
        relay.delivery().remove(listener);
    }
}
