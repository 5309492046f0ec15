// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.edgegateway.basics.SteadyTime;
import org.edgegateway.cloud.api.Archive;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.ChildDevices;
import org.edgegateway.cloud.api.Logs;
import org.edgegateway.cloud.api.RpcCalls;
import org.edgegateway.cloud.api.Updates;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.Registration;
import org.edgegateway.thingsboard.internal.assets.AssetAttributes;
import org.edgegateway.thingsboard.internal.assets.AssetRpc;
import org.edgegateway.thingsboard.internal.assets.AssetRules;
import org.edgegateway.thingsboard.internal.assets.AssetServices;
import org.edgegateway.thingsboard.internal.attributes.DeviceAttributes;
import org.edgegateway.thingsboard.internal.attributes.SavedAttributes;
import org.edgegateway.thingsboard.internal.inbound.DeviceTopics;
import org.edgegateway.thingsboard.internal.inbound.ListenerThread;
import org.edgegateway.thingsboard.internal.inbound.Oddities;
import org.edgegateway.thingsboard.internal.inbound.Questions;
import org.edgegateway.thingsboard.internal.inbound.Subscriptions;
import org.edgegateway.thingsboard.internal.kura.KuraRequests;
import org.edgegateway.thingsboard.internal.rpc.Handler;
import org.edgegateway.thingsboard.internal.rpc.HandlerServices;
import org.edgegateway.thingsboard.internal.rpc.Handlers;
import org.edgegateway.thingsboard.internal.rpc.InTurn;
import org.edgegateway.thingsboard.internal.rpc.LastingAnswers;
import org.edgegateway.thingsboard.internal.rpc.RpcClient;
import org.edgegateway.thingsboard.internal.rpc.RpcServer;
import org.edgegateway.thingsboard.internal.rpc.Workers;
import org.edgegateway.thingsboard.internal.store.OutboxStore;
import org.edgegateway.thingsboard.internal.updates.PackageDownloads;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that hears from the server, wired for one connection, and the services it offers to other bundles. */
final class Inbound implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Inbound.class);
    private static final int MOST_QUESTIONS = 1_000;
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

    private final Oddities oddities = new Oddities(InstantSource.system());
    private final Handlers handlers = new Handlers();
    private final Questions questions;
    private final ListenerThread listeners;
    private final DeviceAttributes attributes;
    private final AssetServices assets;
    private final RpcServer server;
    private final RpcClient client;
    private final PackageDownloads updates;
    private final HandlerServices services;
    private final Registration subscriptions;
    private final Offers offers;

    /**
     * Begins to listen and offers the services.
     *
     * @param name the connection's {@code kura.service.pid}
     * @param outbound stores client attributes
     * @param timer for time limits
     */
    Inbound(
            String name,
            BundleContext context,
            MqttSession session,
            OutboxStore store,
            Outbound outbound,
            KuraRequests kura,
            Supplier<AssetRules> assetRules,
            ScheduledExecutorService timer) {
        SecureRandom random = new SecureRandom();
        questions = new Questions(MOST_QUESTIONS, timer, random);
        listeners = new ListenerThread("listeners of " + name);
        SavedAttributes saved = new SavedAttributes(store.folder(), timer);
        attributes =
                new DeviceAttributes(session, outbound::report, questions, saved, listeners, later(timer), oddities);
        Workers workers = new Workers("RPC of " + name, timer);
        LastingAnswers lasting = new LastingAnswers(store.folder(), InstantSource.system());
        server = new RpcServer(session, handlers, workers, lasting, new SteadyTime(), oddities);
        client = new RpcClient(session, questions, oddities);
        updates = new PackageDownloads(session, outbound::packetBytes, timer, random, oddities);
        handlers.add(new Handler(Set.of(KuraRequests.METHOD), kura, Handler.DEFAULT_LIMIT.multipliedBy(6), false));
        assets = new AssetServices(context);
        offerAssets(assetRules, outbound, workers);
        services = new HandlerServices(context, name, handlers);
        subscriptions = session.afterConnect(new Subscriptions(DeviceTopics.SUBSCRIBED));
        offers = new Offers(context, name)
                .add(Attributes.class, attributes)
                .add(RpcCalls.class, client)
                .add(ChildDevices.class, outbound)
                .add(Logs.class, outbound.logs())
                .add(Updates.class, updates);
        outbound.archive().ifPresent(archive -> offers.add(Archive.class, archive));
    }

    private static Executor later(ScheduledExecutorService timer) {
        return task -> {
            try {
                timer.schedule(task, ASK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closing) {
                LOG.debug("Not asked again, the connection is closing");
            }
        };
    }

    private void offerAssets(Supplier<AssetRules> rules, Outbound outbound, Workers workers) {
        Set<String> methods = Set.of(AssetRpc.READ, AssetRpc.WRITE);
        handlers.add(new Handler(methods, new AssetRpc(assets, rules), Handler.DEFAULT_LIMIT.multipliedBy(3), true));
        InTurn writes = new InTurn(workers, Handler.DEFAULT_LIMIT);
        AssetAttributes listener = new AssetAttributes(assets, rules, outbound::report, writes);
        attributes.onChildChange(change -> {
            try {
                listener.changed(change);
            } catch (RejectedExecutionException busy) {
                oddities.add(DeviceTopics.GATEWAY_ATTRIBUTES, "too many changes at a time: not written");
            }
        });
    }

    Attributes attributes() {
        return attributes;
    }

    Handlers handlers() {
        return handlers;
    }

    /** How many messages of the server made no sense. */
    long oddities() {
        return oddities.total();
    }

    void changed(boolean connected) {
        if (connected) {
            attributes.connected();
        } else {
            questions.failAll("the connection was lost before the server answered");
            updates.disconnected();
        }
    }

    @Override
    public void close() {
        offers.close();
        services.close();
        subscriptions.close();
        server.close();
        assets.close();
        client.close();
        updates.close();
        attributes.close();
        questions.failAll("the connection is closing");
        listeners.close();
    }
}
