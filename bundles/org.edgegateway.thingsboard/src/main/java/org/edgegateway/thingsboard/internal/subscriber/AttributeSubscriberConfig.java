// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.subscriber;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(
        id = AttributeSubscriberConfig.PID,
        name = "ThingsBoard attribute subscriber",
        description = "Hands shared attributes to applications when they are set or deleted: a metric for each.")
@interface AttributeSubscriberConfig {

    String PID = "org.edgegateway.thingsboard.AttributeSubscriber";

    @AttributeDefinition(
            name = "Keys",
            required = false,
            description = "Which attributes, with commas between; what changes during an outage is told afterwards.")
    String keys() default "";

    @AttributeDefinition(
            name = "Key prefixes",
            required = false,
            description = "Beginnings of further keys, with commas between; only changes while connected are told.")
    String key_prefixes() default "";

    @AttributeDefinition(
            name = "Device",
            required = false,
            description = "Whose attributes: a child device's name, or empty for the gateway itself.")
    String device() default "";
}
