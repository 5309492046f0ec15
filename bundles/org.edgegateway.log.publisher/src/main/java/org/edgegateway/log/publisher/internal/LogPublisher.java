// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal;

import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.basics.Configured;
import org.edgegateway.cloud.api.Logs;
import org.edgegateway.log.publisher.internal.publish.UniqueTimes;
import org.edgegateway.log.publisher.internal.remote.RemoteControl;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes log lines to one connection; any number of these, with settings of their own. Works on while the connection is
 * not there: files are read on later, of other sources as much is kept as there is room for. A change of settings begins
 * anew where the one before ended.
 */
@Component(
        name = LogPublisherConfig.PID,
        immediate = true,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = ConfigurableComponent.class)
@Designate(ocd = LogPublisherConfig.class, factory = true)
public final class LogPublisher implements ConfigurableComponent {

    private static final Logger LOG = LoggerFactory.getLogger(LogPublisher.class);
    private static final String CONNECTION = "kura.service.pid";

    private final RemoteControl remote;
    private final Optional<Publishing> publishing;
    private volatile @Nullable Logs logs;
    private String connection = "";

    @Activate
    public LogPublisher(
            BundleContext context,
            LogPublisherConfig config,
            KuraInstance kura,
            @Reference SystemService system,
            @Reference UniqueTimes times,
            @Reference RemoteControl remote) {
        this.remote = remote;
        this.publishing = publishing(context, config, kura.kura_service_pid(), system, times);
        publishing.ifPresent(Publishing::start);
    }

    private Optional<Publishing> publishing(
            BundleContext context, LogPublisherConfig config, String name, SystemService system, UniqueTimes times) {
        Configured<Publishing> made = Configured.of(() -> new Publishing(
                name,
                PublisherSettings.from(config),
                context,
                DataFolder.of(system, name),
                times,
                () -> Optional.ofNullable(logs)));
        if (made.valid().isEmpty()) {
            LOG.error("{} is not usable, so it publishes nothing: {}", name, made.fault());
        }
        return made.valid();
    }

    @Reference(
            name = "Logs",
            unbind = "disconnect",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void connect(Logs found, Map<String, Object> properties) {
        disconnectRemote();
        logs = found;
        connection = String.valueOf(properties.get(CONNECTION));
        publishing.flatMap(Publishing::controlled).ifPresent(controlled -> remote.add(connection, controlled));
    }

    synchronized void disconnect(Logs gone) {
        if (gone.equals(logs)) {
            disconnectRemote();
            logs = null;
        }
    }

    private void disconnectRemote() {
        publishing.flatMap(Publishing::controlled).ifPresent(controlled -> remote.remove(connection, controlled));
    }

    @Deactivate
    synchronized void close() {
        disconnectRemote();
        publishing.ifPresent(Publishing::close);
    }
}
