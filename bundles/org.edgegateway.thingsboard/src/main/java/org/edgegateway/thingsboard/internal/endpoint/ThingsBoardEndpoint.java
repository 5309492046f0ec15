// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.kura.KuraConnectException;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.CloudConnectionManager;
import org.eclipse.kura.cloudconnection.CloudEndpoint;
import org.eclipse.kura.cloudconnection.listener.CloudConnectionListener;
import org.eclipse.kura.cloudconnection.listener.CloudDeliveryListener;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.request.RequestHandler;
import org.eclipse.kura.cloudconnection.request.RequestHandlerRegistry;
import org.eclipse.kura.cloudconnection.subscriber.listener.CloudSubscriberListener;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.crypto.CryptoService;
import org.eclipse.kura.status.CloudConnectionStatusService;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.basics.Configured;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Connection;
import org.edgegateway.cloud.api.ConnectionListener;
import org.edgegateway.cloud.api.ConnectionState;
import org.edgegateway.cloud.api.DeliveryListener;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.cloud.api.Telemetry;
import org.edgegateway.cloud.api.TelemetryRecord;
import org.edgegateway.mqtt.SessionState;
import org.edgegateway.thingsboard.internal.KuraInstance;
import org.edgegateway.thingsboard.internal.Secrets;
import org.edgegateway.thingsboard.internal.TimerThread;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.connection.ServerLink;
import org.edgegateway.thingsboard.internal.connection.ServerLink.LinkException;
import org.edgegateway.thingsboard.internal.inbound.ListenerThread;
import org.edgegateway.thingsboard.internal.kura.KuraRequests;
import org.edgegateway.thingsboard.internal.rpc.Handler;
import org.edgegateway.thingsboard.internal.store.OutboxStore;
import org.edgegateway.thingsboard.internal.system.OnConnect;
import org.edgegateway.thingsboard.internal.system.SystemInformation;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tab CloudEndpoint: wires the parts of a connection and offers them to Kura and to managers.
 *
 * <p>Survives changes of its settings and of those of the connection, so that publishers always have somewhere to hand
 * in their messages, connected or not.
 */
@Component(
        name = CloudEndpointConfig.PID,
        immediate = true,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = {
            CloudEndpoint.class,
            CloudConnectionManager.class,
            ConfigurableComponent.class,
            EndpointEntry.class,
            RequestHandlerRegistry.class,
            Telemetry.class,
            Connection.class
        },
        property = {"kura.ui.service.hide:Boolean=true", "kura.ui.factory.hide:Boolean=true"})
@Designate(ocd = CloudEndpointConfig.class, factory = true)
public final class ThingsBoardEndpoint
        implements EndpointEntry, RequestHandlerRegistry, Telemetry, Connection, ConfigurableComponent {

    private static final Logger LOG = LoggerFactory.getLogger(ThingsBoardEndpoint.class);

    private final String name;
    private final ServerLink link;
    private final CryptoService crypto;
    private final OnConnect onConnect;
    private final ListenerThread introduction;
    private final ScheduledExecutorService executor;
    private final Outbound outbound;
    private final KuraRequests kuraRequests;
    private final Inbound inbound;
    private final ConnectionEvents events;
    private final StatusLed led;
    private final EndpointInfo info;
    private final org.edgegateway.mqtt.Registration states;
    private volatile Configured<EndpointSettings> configured;

    @Activate
    public ThingsBoardEndpoint(
            BundleContext context,
            CloudEndpointConfig config,
            KuraInstance kura,
            @Reference(name = "MqttConnection", target = "(kura.service.pid=unset)") ServerLink link,
            @Reference(name = "Outbox", target = "(kura.service.pid=unset)") OutboxStore store,
            @Reference CloudConnectionStatusService statusService,
            @Reference EventAdmin eventAdmin,
            @Reference SystemService system,
            @Reference CryptoService crypto) {
        this.name = kura.kura_service_pid();
        this.link = link;
        this.crypto = crypto;
        this.configured = read(config);
        this.executor = TimerThread.named("sender of " + name);
        this.outbound =
                new Outbound(name, link.session(), store, () -> settings().sender(), executor);
        this.introduction = new ListenerThread("introduction of " + name);
        this.onConnect = new OnConnect(new SystemInformation(system), outbound::report);
        this.events = new ConnectionEvents(name, eventAdmin);
        this.led = new StatusLed(statusService);
        this.kuraRequests = new KuraRequests(() -> settings().kuraRequests(), new Notifications(this, this));
        this.inbound = new Inbound(
                name,
                context,
                link.session(),
                store,
                outbound,
                kuraRequests,
                () -> settings().assets(),
                executor);
        this.info = new EndpointInfo(link, store, outbound, inbound);
        this.states = link.session().onState(this::stateChanged);
        link.open();
    }

    @Modified
    void modified(CloudEndpointConfig config) {
        configured = read(config);
    }

    @Deactivate
    void close() {
        states.close();
        introduction.close();
        outbound.close();
        inbound.close();
        link.release();
        executor.shutdown();
        stateChanged(new SessionState.Stopped());
        led.close();
    }

    private Configured<EndpointSettings> read(CloudEndpointConfig config) {
        Configured<EndpointSettings> read = Configured.of(() -> EndpointSettings.from(config, this::decrypt));
        if (read.valid().isEmpty()) {
            LOG.warn("{} goes on with default settings, its own are wrong: {}", name, read.fault());
        }
        return read;
    }

    private String decrypt(String secret) {
        return Secrets.decrypt(crypto, secret);
    }

    private EndpointSettings settings() {
        return configured.valid().orElse(EndpointSettings.DEFAULTS);
    }

    private void stateChanged(SessionState state) {
        led.changed(state);
        events.changed(state);
        inbound.changed(state.connected());
        outbound.wake();
        if (state.connected()) {
            introduction.execute(this::tellOfItself);
        }
    }

    /** Takes its time, as Kura may run commands to find out about the system. */
    private void tellOfItself() {
        if (settings().reportSystem()) {
            onConnect.connected();
        }
        settings().claim().ifPresent(claim -> claim.allow(link.session()));
    }

    @Override
    public String publish(KuraMessage message) throws KuraException {
        return publish(message, Origin.GATEWAY);
    }

    @Override
    public String publish(KuraMessage message, Origin origin) throws KuraException {
        return Publications.id(outbound.publish(message, origin));
    }

    @Override
    public String report(KuraMessage message, Origin origin) throws KuraException {
        return Publications.id(outbound.report(message, origin));
    }

    @Override
    public Attributes attributes() {
        return inbound.attributes();
    }

    @Override
    public Registration answer(Handler handler) {
        return inbound.handlers().add(handler);
    }

    @Override
    public void registerRequestHandler(String id, RequestHandler handler) {
        kuraRequests.register(id, handler);
    }

    @Override
    public void unregister(String id) {
        kuraRequests.unregister(id);
    }

    @Override
    public Publication publish(TelemetryRecord record) {
        return outbound.publish(record);
    }

    @Override
    public Registration onDelivery(DeliveryListener listener) {
        return outbound.onDelivery(listener);
    }

    @Override
    public void registerCloudDeliveryListener(CloudDeliveryListener listener) {
        outbound.add(listener);
    }

    @Override
    public void unregisterCloudDeliveryListener(CloudDeliveryListener listener) {
        outbound.remove(listener);
    }

    @Override
    public void connect() throws KuraConnectException {
        try {
            link.connect();
        } catch (LinkException e) {
            throw new KuraConnectException(e, e.getMessage());
        }
    }

    @Override
    public void disconnect() {
        link.disconnect();
    }

    @Override
    public boolean isConnected() {
        return link.session().state().connected();
    }

    @Override
    public void registerCloudConnectionListener(CloudConnectionListener listener) {
        events.kuraListeners().add(listener);
    }

    @Override
    public void unregisterCloudConnectionListener(CloudConnectionListener listener) {
        events.kuraListeners().remove(listener);
    }

    @Override
    public ConnectionState state() {
        return events.state();
    }

    @Override
    public Registration onChange(ConnectionListener listener) {
        return events.listeners().add(listener);
    }

    @Override
    public Map<String, String> getInfo() {
        return info.read(configured.fault());
    }

    @Override
    public void registerSubscriber(Map<String, Object> properties, CloudSubscriberListener listener) {
        throw new UnsupportedOperationException("this connection has no subscribers: it only publishes telemetry");
    }

    @Override
    public void unregisterSubscriber(CloudSubscriberListener listener) {
        // none can have been registered
    }
}
