// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import org.edgegateway.thingsboard.internal.StackPids;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

@ObjectClassDefinition(
        id = MqttConnectionConfig.PID,
        name = "ThingsBoard MQTT connection",
        description = "Where the ThingsBoard server is and which device this gateway is there.")
@interface MqttConnectionConfig {

    String PID = StackPids.CONNECTION_FACTORY;

    @AttributeDefinition(
            name = "Connect on startup",
            description = "Connects when the gateway starts and whenever these settings change.")
    boolean connect_on_startup() default true;

    @AttributeDefinition(
            name = "Host",
            required = false,
            description = "Host name or address of the ThingsBoard server, such as mqtt.thingsboard.cloud.")
    String host() default "";

    @AttributeDefinition(
            name = "Port",
            min = "1",
            max = "65535",
            description = "TCP port of the server's MQTT transport, usually 8883 with TLS and 1883 without.")
    int port() default 8883;

    @AttributeDefinition(
            name = "Use TLS",
            description = "Encrypts the connection and checks the server's certificate; without TLS the access token"
                    + " can be read on the network.")
    boolean tls_enabled() default true;

    @AttributeDefinition(
            name = "Verify host name",
            description = "Accepts the server's certificate only if it was made for the host above; TLS protects little"
                    + " without it.")
    boolean tls_verify_host_name() default true;

    @AttributeDefinition(
            name = "SslManagerService Target Filter",
            description = "Selects the SSL service that decides which certificates are trusted, as an OSGi filter.")
    String SslManagerService_target() default "(kura.service.pid=org.eclipse.kura.ssl.SslManagerService)";

    @AttributeDefinition(
            name = "Credentials type",
            options = {@Option(label = "Access token", value = "ACCESS_TOKEN")},
            description = "How the device proves to the server who it is.")
    String credentials_type() default "ACCESS_TOKEN";

    @AttributeDefinition(
            name = "Access token",
            type = AttributeType.PASSWORD,
            required = false,
            description = "The device's access token, as the server shows it under Manage credentials.")
    String access_token() default "";

    @AttributeDefinition(
            name = "Client id",
            required = false,
            description = "MQTT client id; may stay empty, because the access token alone names the device.")
    String client_id() default "";

    @AttributeDefinition(
            name = "Keep-alive (seconds)",
            min = "1",
            max = "600",
            description = "Silence after which the link is tested by a ping; the server closes it after 600 s.")
    int keep_alive_seconds() default 60;

    @AttributeDefinition(
            name = "Connect timeout (seconds)",
            min = "1",
            max = "300",
            description = "Longest time for one attempt to connect, TLS included.")
    int connect_timeout_seconds() default 30;

    @AttributeDefinition(
            name = "Operation timeout (seconds)",
            min = "1",
            max = "300",
            description = "Longest wait for the server to acknowledge a message.")
    int operation_timeout_seconds() default 30;

    @AttributeDefinition(
            name = "TCP keep-alive idle (seconds)",
            min = "0",
            max = "7200",
            description = "Silence after which TCP itself tests the link; 0 leaves that to the operating system.")
    int tcp_keep_alive_idle_seconds() default 60;

    @AttributeDefinition(
            name = "TCP keep-alive interval (seconds)",
            min = "1",
            max = "600",
            description = "Time between two tests of the link by TCP.")
    int tcp_keep_alive_interval_seconds() default 10;

    @AttributeDefinition(
            name = "TCP keep-alive count",
            min = "1",
            max = "100",
            description = "Unanswered tests after which TCP gives the link up.")
    int tcp_keep_alive_count() default 6;
}
