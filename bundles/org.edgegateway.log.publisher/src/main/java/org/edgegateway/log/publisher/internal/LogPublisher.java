// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.basics.Configured;
import org.edgegateway.basics.Renewal;
import org.edgegateway.cloud.api.Logs;
import org.edgegateway.log.publisher.internal.publish.UniqueTimes;
import org.edgegateway.log.publisher.internal.remote.Controlled;
import org.edgegateway.log.publisher.internal.remote.RemoteControl;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
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

    private final BundleContext context;
    private final String name;
    private final SystemService system;
    private final UniqueTimes times;
    private final RemoteControl remote;
    private final Renewal<Configured<PublisherSettings>> renewal;
    private Optional<Publishing> publishing = Optional.empty();
    private volatile @Nullable Logs logs;
    private Optional<String> connection = Optional.empty();

    @Activate
    public LogPublisher(
            BundleContext context,
            LogPublisherConfig config,
            KuraInstance kura,
            @Reference SystemService system,
            @Reference UniqueTimes times,
            @Reference RemoteControl remote) {
        this.context = context;
        this.name = kura.kura_service_pid();
        this.system = system;
        this.times = times;
        this.remote = remote;
        this.renewal = new Renewal<>(this::begin);
        modified(config);
    }

    @Modified
    synchronized void modified(LogPublisherConfig config) {
        renewal.set(Configured.of(() -> PublisherSettings.from(config)));
    }

    private Renewal.Run begin(Configured<PublisherSettings> configured) {
        Configured<Publishing> made = configured.map(settings -> new Publishing(
                name, settings, context, DataFolder.of(system, name), times, () -> Optional.ofNullable(logs)));
        if (made.valid().isEmpty()) {
            LOG.error("{} is not usable, so it publishes nothing: {}", name, made.fault());
        }
        publishing = made.valid();
        publishing.ifPresent(Publishing::start);
        control(remote::add);
        return this::end;
    }

    private void end() {
        control(remote::remove);
        publishing.ifPresent(Publishing::close);
        publishing = Optional.empty();
    }

    @Reference(
            name = "Logs",
            unbind = "disconnect",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void connect(Logs found, Map<String, Object> properties) {
        control(remote::remove);
        logs = found;
        connection = Optional.of(String.valueOf(properties.get(CONNECTION)));
        control(remote::add);
    }

    synchronized void disconnect(Logs gone) {
        if (gone.equals(logs)) {
            control(remote::remove);
            logs = null;
            connection = Optional.empty();
        }
    }

    /** Tells the server's commands about this publisher, if there is a server and it may command. */
    private void control(BiConsumer<String, Controlled> change) {
        connection.ifPresent(server ->
                publishing.flatMap(Publishing::controlled).ifPresent(controlled -> change.accept(server, controlled)));
    }

    @Deactivate
    synchronized void close() {
        renewal.close();
    }
}
