// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.mqtt.MqttDecoder;
import io.netty.handler.codec.mqtt.MqttEncoder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.impl.NetSocketInternal;
import java.time.Duration;

/**
 * Listens for devices on one port. It uses the MQTT codec of vertx-mqtt but not its server, which enforces the
 * keep-alive, drops a user name without a password and refuses empty client ids: ThingsBoard does none of these.
 */
public final class MqttListener {

    private static final String VERTX_HANDLER = "handler";

    private final Vertx vertx;
    private final DeviceApi api;
    private final NetServer server;
    private final Duration silence;

    /**
     * @param options address and TLS
     * @param silence after which a session is closed
     */
    public MqttListener(Vertx vertx, DeviceApi api, NetServerOptions options, Duration silence) {
        this.vertx = vertx;
        this.api = api;
        this.server = vertx.createNetServer(options);
        this.silence = silence;
    }

    /** Starts to listen; the result is the port. */
    public Future<Integer> listen() {
        vertx.setPeriodic(
                Math.max(1, silence.toMillis() / 10),
                tick -> api.core()
                        .sessions()
                        .closeSilent(silence, api.core().clock().millis()));
        return server.connectHandler(this::connected).listen().map(NetServer::actualPort);
    }

    private void connected(NetSocket socket) {
        NetSocketInternal internal = (NetSocketInternal) socket;
        ChannelPipeline pipeline = internal.channelHandlerContext().pipeline();
        pipeline.addBefore(VERTX_HANDLER, "mqttEncoder", MqttEncoder.INSTANCE);
        pipeline.addBefore(VERTX_HANDLER, "mqttDecoder", new MqttDecoder(SessionLimits.MAX_PACKET_BYTES));
        PacketHandler handler =
                new PacketHandler(api, new MqttConnection(internal, api.core().delay()));
        internal.messageHandler(handler::handle);
        internal.exceptionHandler(broken -> internal.close());
        internal.closeHandler(gone -> handler.closed());
    }
}
