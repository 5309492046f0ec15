// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.subscriber;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(
        id = RpcSubscriberConfig.PID,
        name = "ThingsBoard RPC subscriber",
        description = "Hands calls of the server to applications: a metric for each parameter, and the method.")
@interface RpcSubscriberConfig {

    String PID = "org.edgegateway.thingsboard.RpcSubscriber";

    @AttributeDefinition(name = "Methods", required = false, description = "Which methods, with commas between.")
    String methods() default "";

    @AttributeDefinition(
            name = "For child devices",
            description = "Whether calls of child devices are handed over too; their name is the metric 'device'.")
    boolean for_child_devices() default false;

    @AttributeDefinition(
            name = "Answer",
            required = false,
            description = "What the server is told at once, as applications cannot answer: the text of 'message'.")
    String answer() default "accepted";
}
