// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import org.edgegateway.thingsboard.internal.StackPids;
import org.edgegateway.thingsboard.internal.assets.AssetRules;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

@ObjectClassDefinition(
        id = CloudEndpointConfig.PID,
        name = "ThingsBoard cloud endpoint",
        description = "Makes this gateway a device of ThingsBoard. Address and credentials are in the tab"
                + " MqttConnection, storage in the tab Outbox.")
@interface CloudEndpointConfig {

    String PID = StackPids.ENDPOINT_FACTORY;

    @AttributeDefinition(
            name = "Records per message",
            min = "1",
            max = "10000",
            description = "Most records that travel as one message when many wait; one alone never waits for others.")
    int batch_records() default 500;

    @AttributeDefinition(
            name = "Messages in flight",
            min = "1",
            max = "100",
            description = "Most messages that may wait for the server's acknowledgement at a time.")
    int batches_in_flight() default 10;

    @AttributeDefinition(
            name = "Order after an outage",
            options = {
                @Option(label = "Oldest first, strictly in order", value = "STRICT"),
                @Option(label = "What is new first", value = "LIVE_FIRST")
            },
            description = "What leaves first when records piled up: the pile, or what is measured now while the pile"
                    + " follows with its share of the link.")
    String delivery_order() default "STRICT";

    @AttributeDefinition(
            name = "Share of the pile (percent)",
            min = "1",
            max = "100",
            description = "How much of the link and of the server's limits the pile may use while new records leave"
                    + " first.")
    int backlog_share_percent() default 50;

    @AttributeDefinition(
            name = "Kura requests allowed",
            required = false,
            description = "Which of Kura's remote services the server may reach with the RPC method 'kura', as"
                    + " APP/VERB with blanks between, like CONF-V1/GET ASSET-V1/*; empty allows none.")
    String kura_requests_allowed() default "";

    @AttributeDefinition(
            name = "Assets allowed",
            required = false,
            description = "Which Kura Assets the server may read and write, as NAME/read, NAME/write or NAME/* with"
                    + " blanks between, where * in a name stands for any text; empty allows none.")
    String assets_allowed() default "";

    @AttributeDefinition(
            name = "Asset device name",
            description = "How the child device of an Asset is named, with $assetName in it, as in the publisher's"
                    + " setting Device.")
    String assets_device() default AssetRules.ASSET_NAME;

    @AttributeDefinition(
            name = "Report system",
            description =
                    "Whether the client attribute sys_info tells the server about Kura, Java, the operating system,"
                            + " serial number, addresses and time zone after each connect.")
    boolean report_system() default true;

    @AttributeDefinition(
            name = "Claim secret",
            type = AttributeType.PASSWORD,
            required = false,
            description =
                    "Lets a customer who knows this secret claim the gateway after each connect; empty lets nobody.")
    String claim_secret() default "";

    @AttributeDefinition(
            name = "Claim duration (seconds)",
            min = "1",
            max = "31536000",
            description = "How long after a connect the gateway can be claimed.")
    int claim_duration_seconds() default 300;
}
