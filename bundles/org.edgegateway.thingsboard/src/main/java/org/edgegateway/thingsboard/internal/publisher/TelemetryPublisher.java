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
import org.edgegateway.thingsboard.internal.Configured;
import org.edgegateway.thingsboard.internal.StackPids;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.endpoint.TelemetryEntry;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.util.converter.Converters;

/**
 * Publishes Kura messages as telemetry through the endpoint it belongs to.
 *
 * <p>Kept to DS 1.1, because it must declare {@code service.pid}, which later versions turn into a list.
 */
@Component(
        name = TelemetryPublisherConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = {CloudPublisher.class, ConfigurableComponent.class},
        property = {
            "service.pid=" + TelemetryPublisherConfig.PID,
            "cloud.connection.factory.pid=" + StackPids.ENDPOINT_FACTORY,
            "kura.ui.service.hide:Boolean=true",
            "kura.ui.factory.hide:Boolean=true"
        })
@Designate(ocd = TelemetryPublisherConfig.class, factory = true)
public final class TelemetryPublisher implements CloudPublisher, ConfigurableComponent {

    private final EndpointRelay relay = new EndpointRelay();
    private volatile Optional<EndpointTracker> tracker = Optional.empty();
    private volatile Configured<PublisherSettings> settings = new Configured<>(Optional.empty(), "not activated");
    private volatile String endpointPid = "";

    @Activate
    void activate(BundleContext context, Map<String, Object> properties) {
        settings = read(properties);
        @Nullable
        Object endpoint = properties.get(CloudConnectionConstants.CLOUD_ENDPOINT_SERVICE_PID_PROP_NAME.value());
        endpointPid = String.valueOf(endpoint);
        tracker = Optional.of(new EndpointTracker(context, endpointPid, relay));
    }

    @Modified
    void modified(BundleContext context, Map<String, Object> properties) {
        deactivate();
        activate(context, properties);
    }

    @Deactivate
    void deactivate() {
        tracker.ifPresent(EndpointTracker::close);
    }

    private static Configured<PublisherSettings> read(Map<String, Object> properties) {
        return Configured.of(() -> PublisherSettings.from(
                Converters.standardConverter().convert(properties).to(TelemetryPublisherConfig.class)));
    }

    @Override
    public String publish(KuraMessage message) throws KuraException {
        Origin origin = origin(message);
        TelemetryEntry endpoint = tracker.flatMap(EndpointTracker::endpoint)
                .orElseThrow(() -> new KuraException(
                        KuraErrorCode.SERVICE_UNAVAILABLE,
                        "the cloud connection " + endpointPid + " is not there: it was removed or is being restarted"));
        return endpoint.publish(message, origin);
    }

    private Origin origin(KuraMessage message) throws KuraException {
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
