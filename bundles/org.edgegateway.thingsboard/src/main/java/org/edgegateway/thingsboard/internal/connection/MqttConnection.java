// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.crypto.CryptoService;
import org.eclipse.kura.security.keystore.KeystoreService;
import org.eclipse.kura.ssl.SslManagerService;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.basics.Configured;
import org.edgegateway.basics.Reason;
import org.edgegateway.mqtt.ConnectHooks.HookFailedException;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.edgegateway.mqtt.SessionState;
import org.edgegateway.thingsboard.internal.KuraInstance;
import org.edgegateway.thingsboard.internal.Secrets;
import org.edgegateway.thingsboard.internal.provisioning.ProvisioningException;
import org.jspecify.annotations.Nullable;
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
 * The tab MqttConnection: owns the session and gives it the latest settings before every attempt.
 *
 * <p>Changed settings reconnect the session; wrong ones disconnect it and are told in the log, on the Status page and
 * to who presses Connect, until they are mended.
 */
@Component(
        name = MqttConnectionConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = {ConfigurableComponent.class, ServerLink.class})
@Designate(ocd = MqttConnectionConfig.class, factory = true)
public final class MqttConnection implements ConfigurableComponent, ServerLink {

    private static final Logger LOG = LoggerFactory.getLogger(MqttConnection.class);

    /** Within this a link that still works is ended; one that does not is cut, which takes no longer. */
    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private static final MqttSettings REPLACED_BEFORE_CONNECT =
            MqttSettings.builder("localhost", 1883).build();

    @Reference(
            name = "SslManagerService",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SslManagerService ssl;

    @Reference(
            name = "KeystoreService",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable KeystoreService keys;

    private final String name;
    private final CryptoService crypto;
    private final Logins logins;
    private final MqttSession session = MqttSession.create(REPLACED_BEFORE_CONNECT);
    private volatile Configured<MqttConnectionSettings> configured;
    private boolean opened;

    @Activate
    public MqttConnection(
            MqttConnectionConfig config,
            KuraInstance kura,
            @Reference CryptoService crypto,
            @Reference SystemService system) {
        this.name = kura.kura_service_pid();
        this.crypto = crypto;
        this.logins = new Logins(name, system, crypto);
        this.configured = read(config);
        session.onState(logins::changed);
        session.beforeConnect(replaced -> settingsForAttempt());
    }

    @Modified
    synchronized void modified(MqttConnectionConfig config) {
        Configured<MqttConnectionSettings> former = configured;
        boolean running = !(session.state() instanceof SessionState.Stopped);
        configured = read(config);
        if (opened && !configured.equals(former)) {
            stop();
            configured.valid().filter(now -> running || now.connectOnStartup()).ifPresent(now -> start());
        }
    }

    @Deactivate
    void close() {
        session.close();
        logins.cancel();
    }

    private CompletableFuture<Void> stop() {
        CompletableFuture<Void> ended = session.disconnect();
        logins.cancel();
        return ended;
    }

    private Configured<MqttConnectionSettings> read(MqttConnectionConfig config) {
        Configured<MqttConnectionSettings> read =
                Configured.of(() -> MqttConnectionSettings.from(config, this::decrypt));
        if (read.valid().isEmpty()) {
            LOG.warn("{} is not usable, so it stays disconnected: {}", name, read.fault());
        }
        return read;
    }

    private String decrypt(String password) {
        return Secrets.decrypt(crypto, password);
    }

    private MqttSettings settingsForAttempt() throws HookFailedException {
        try {
            return logins.settings(usable(), new TlsServices(ssl, keys));
        } catch (LinkException e) {
            throw new HookFailedException(new SessionFailure(Kind.INTERNAL, Reason.of(e)));
        } catch (ProvisioningException e) {
            throw new HookFailedException(e.failure());
        }
    }

    private MqttConnectionSettings usable() throws LinkException {
        Configured<MqttConnectionSettings> now = configured;
        return now.valid().orElseThrow(() -> new LinkException(now.fault()));
    }

    @Override
    public MqttSession session() {
        return session;
    }

    @Override
    public synchronized void open() {
        opened = true;
        configured.valid().filter(MqttConnectionSettings::connectOnStartup).ifPresent(settings -> start());
    }

    private void start() {
        // a failed first attempt is told through the session's state; the session goes on trying
        session.connect().exceptionally(failed -> null);
    }

    @Override
    public synchronized void release() {
        opened = false;
        stop();
    }

    @Override
    public void connect() throws LinkException {
        MqttConnectionSettings settings = usable();
        CompletableFuture<Void> connected = session.connect();
        session.reconnectNow();
        await(connected, settings);
    }

    private static void await(CompletableFuture<Void> connected, MqttConnectionSettings settings) throws LinkException {
        long patience = settings.session().connectTimeout().toMillis() + 1_000;
        try {
            connected.get(patience, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new LinkException(Reason.of(e));
        } catch (TimeoutException e) {
            throw new LinkException("no connection to " + settings.address() + " yet; still trying");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LinkException("interrupted while connecting; still trying");
        }
    }

    @Override
    public void disconnect() {
        stop().completeOnTimeout(null, GOODBYE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    @Override
    public String describe() {
        return configured.valid().map(MqttConnectionSettings::address).orElse("not configured");
    }

    @Override
    public String identity() {
        return configured
                .valid()
                .map(settings -> logins.describe(settings.identity()))
                .orElse("not configured");
    }

    @Override
    public String fault() {
        return configured.fault();
    }
}
