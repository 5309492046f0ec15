// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.subscriber;

import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.cloudconnection.subscriber.CloudSubscriber;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.edgegateway.basics.Configured;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.thingsboard.internal.StackPids;
import org.edgegateway.thingsboard.internal.endpoint.EndpointEntry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.util.converter.Converters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands shared attributes to applications. A message has a metric for each attribute set, and {@code deleted} with the
 * keys of those deleted, commas between.
 *
 * <p>Kept to DS 1.1, because it must declare {@code service.pid}, which later versions turn into a list.
 */
@Component(
        name = AttributeSubscriberConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = {CloudSubscriber.class, ConfigurableComponent.class},
        property = {
            "service.pid=" + AttributeSubscriberConfig.PID,
            "cloud.connection.factory.pid=" + StackPids.ENDPOINT_FACTORY,
            "kura.ui.service.hide:Boolean=true",
            "kura.ui.factory.hide:Boolean=true"
        })
@Designate(ocd = AttributeSubscriberConfig.class, factory = true)
public final class AttributeSubscriber extends EndpointSubscriber {

    private static final Logger LOG = LoggerFactory.getLogger(AttributeSubscriber.class);

    private volatile Configured<AttributeFilter> filter = new Configured<>(Optional.empty(), "not activated");

    @Activate
    @Modified
    void activate(BundleContext context, Map<String, Object> properties) {
        filter = Configured.of(() -> read(properties));
        if (filter.valid().isEmpty()) {
            LOG.warn("An attribute subscriber is not usable: {}", filter.fault());
        }
        open(context, properties);
    }

    @Deactivate
    void deactivate() {
        close();
    }

    private static AttributeFilter read(Map<String, Object> properties) {
        AttributeSubscriberConfig config =
                Converters.standardConverter().convert(properties).to(AttributeSubscriberConfig.class);
        return new AttributeFilter(
                config.device().strip(), Names.parse(config.keys()), Names.parse(config.key_prefixes()));
    }

    @Override
    Registration subscribe(EndpointEntry endpoint) {
        return filter.valid()
                .map(wanted -> endpoint.attributes().watch(wanted, this::changed))
                .orElse(() -> {});
    }

    private void changed(AttributeChange change) {
        Map<String, Object> deleted =
                change.deleted().isEmpty() ? Map.of() : Map.of("deleted", String.join(",", change.deleted()));
        arrived(Messages.of(change.values(), deleted));
    }
}
