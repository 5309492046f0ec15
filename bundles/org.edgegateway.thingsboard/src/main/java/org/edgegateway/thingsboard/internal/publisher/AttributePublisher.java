// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

import java.util.Map;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.publisher.CloudPublisher;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.edgegateway.basics.Configured;
import org.edgegateway.thingsboard.internal.StackPids;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.util.converter.Converters;

/**
 * Publishes Kura messages as client attributes through the endpoint it belongs to.
 *
 * <p>Kept to DS 1.1, because it must declare {@code service.pid}, which later versions turn into a list.
 */
@Component(
        name = AttributePublisherConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = {CloudPublisher.class, ConfigurableComponent.class},
        property = {
            "service.pid=" + AttributePublisherConfig.PID,
            "cloud.connection.factory.pid=" + StackPids.ENDPOINT_FACTORY,
            "kura.ui.service.hide:Boolean=true",
            "kura.ui.factory.hide:Boolean=true"
        })
@Designate(ocd = AttributePublisherConfig.class, factory = true)
public final class AttributePublisher extends EndpointPublisher {

    @Activate
    @Modified
    void activate(BundleContext context, Map<String, Object> properties) {
        open(context, properties, Configured.of(() -> read(properties)));
    }

    @Deactivate
    void deactivate() {
        close();
    }

    private static PublisherSettings read(Map<String, Object> properties) {
        AttributePublisherConfig config =
                Converters.standardConverter().convert(properties).to(AttributePublisherConfig.class);
        return PublisherSettings.of(config.device(), config.device_type());
    }

    @Override
    public String publish(KuraMessage message) throws KuraException {
        return endpoint().report(message, origin(message));
    }
}
