// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

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
            description = "Which device the values belong to; empty means the gateway itself.")
    String device() default "";
}
