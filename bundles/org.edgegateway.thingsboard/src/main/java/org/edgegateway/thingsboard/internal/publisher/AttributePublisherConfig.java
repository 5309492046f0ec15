// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

import org.edgegateway.thingsboard.internal.children.Origin;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(
        id = AttributePublisherConfig.PID,
        name = "ThingsBoard attribute publisher",
        description = "Publishes messages as client attributes: every metric, the position and the body.")
@interface AttributePublisherConfig {

    String PID = "org.edgegateway.thingsboard.AttributePublisher";

    @AttributeDefinition(
            name = "Device",
            required = false,
            description =
                    "Which device the attributes belong to: empty for the gateway itself, or a child device, where"
                            + " $name stands for the message's property of that name, as in $assetName.")
    String device() default "";

    @AttributeDefinition(
            name = "Device type",
            description = "The device profile of a child device that the server does not know yet.")
    String device_type() default Origin.DEFAULT_TYPE;
}
