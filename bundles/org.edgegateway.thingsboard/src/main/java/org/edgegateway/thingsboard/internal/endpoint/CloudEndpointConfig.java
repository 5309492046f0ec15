// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import org.edgegateway.thingsboard.internal.StackPids;
import org.osgi.service.metatype.annotations.AttributeDefinition;
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
}
