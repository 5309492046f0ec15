// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import org.edgegateway.thingsboard.internal.StackPids;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

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
}
