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
            options = {
                @Option(label = "Access token", value = "ACCESS_TOKEN"),
                @Option(label = "MQTT basic", value = "MQTT_BASIC"),
                @Option(label = "X.509 certificate", value = "X509_CERTIFICATE"),
                @Option(label = "Provisioned by the server", value = IdentityReader.PROVISIONED)
            },
            description = "How the device proves to the server who it is; the settings of the other ways are ignored.")
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
            description = "MQTT client id; may stay empty, unless the device's MQTT basic credentials name one.")
    String client_id() default "";

    @AttributeDefinition(
            name = "User name",
            required = false,
            description = "User name of the device's MQTT basic credentials.")
    String user_name() default "";

    @AttributeDefinition(
            name = "Password",
            type = AttributeType.PASSWORD,
            required = false,
            description = "Password of the device's MQTT basic credentials; may be empty if they have none.")
    String password() default "";

    @AttributeDefinition(
            name = "KeystoreService Target Filter",
            description = "Selects the key store that has the private key for X.509, as an OSGi filter.")
    String KeystoreService_target() default "(kura.service.pid=SSLKeystore)";

    @AttributeDefinition(
            name = "Key alias",
            required = false,
            description = "Alias of the private key and certificate in the key store, for X.509.")
    String key_alias() default "";

    @AttributeDefinition(
            name = "Provisioning key",
            required = false,
            description = "Provision device key of the device profile on the server.")
    String provision_key() default "";

    @AttributeDefinition(
            name = "Provisioning secret",
            type = AttributeType.PASSWORD,
            required = false,
            description = "Provision device secret of the device profile on the server.")
    String provision_secret() default "";

    @AttributeDefinition(
            name = "Provisioned device name",
            required = false,
            description = "Name to ask for; ${serial}, ${hostname}, ${name}, ${mac} and ${model} stand for what Kura"
                    + " knows of this gateway.")
    String provision_device_name() default "${serial}";

    @AttributeDefinition(
            name = "Provision as gateway",
            description = "Asks for a device that may speak for child devices.")
    boolean provision_gateway() default true;

    @AttributeDefinition(
            name = "Provisioned credentials",
            options = {
                @Option(label = "Access token", value = "ACCESS_TOKEN"),
                @Option(label = "MQTT basic", value = "MQTT_BASIC"),
                @Option(label = "X.509 certificate of the key alias", value = "X509_CERTIFICATE")
            },
            description = "Which credentials a new device gets; a pre-provisioned one keeps its own.")
    String provision_credentials() default "ACCESS_TOKEN";

    @AttributeDefinition(
            name = "Provisioning renewal",
            min = "0",
            max = "1000000",
            description = "Change this number to provision once more; the former credentials stay until new ones are"
                    + " granted.")
    int provision_renewal() default 0;

    @AttributeDefinition(
            name = "Provision again when refused",
            description = "Provisions anew by itself when the server refuses the provisioned credentials, as after the"
                    + " device was deleted there.")
    boolean provision_again_when_refused() default false;

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
