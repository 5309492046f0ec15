// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

import org.edgegateway.thingsboard.internal.children.Origin;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(
        id = TelemetryPublisherConfig.PID,
        name = "ThingsBoard telemetry publisher",
        description = "Publishes messages as telemetry: every metric, the position and the body.")
@interface TelemetryPublisherConfig {

    String PID = "org.edgegateway.thingsboard.TelemetryPublisher";

    @AttributeDefinition(
            name = "Device",
            required = false,
            description = "Which device the values belong to: empty for the gateway itself, or a child device, where"
                    + " $name stands for the message's property of that name, as in $assetName.")
    String device() default "";

    @AttributeDefinition(
            name = "Device type",
            description = "The device profile of a child device that the server does not know yet.")
    String device_type() default Origin.DEFAULT_TYPE;
}
