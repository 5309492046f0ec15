// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(
        id = KuraControllerConfig.PID,
        name = "Controller",
        description = "The application that the gateway is there for: a container of Kura, or a component.")
@interface KuraControllerConfig {

    String PID = "org.edgegateway.controller.KuraController";

    @AttributeDefinition(
            name = "Name",
            description = "What the file manager, the OTA manager and the remote commands call it.")
    String controller_name() default "controller";

    @AttributeDefinition(
            name = "Application",
            required = false,
            description =
                    "The name in this console of the container instance or component that is the application; empty"
                            + " means there is none yet.")
    String application() default "";

    @AttributeDefinition(
            name = "Keep running",
            description = "Whether it is started again when it does not run: after 10 minutes, then after longer and"
                    + " longer delays.")
    boolean keep_running() default true;

    @AttributeDefinition(
            name = "Health method",
            required = false,
            description = "RPC method that the application itself answers while it is well; anything but false and"
                    + " errors will do. Empty means that it is well while it runs.")
    String health_method() default "";

    @AttributeDefinition(
            name = "Check interval (seconds)",
            min = "1",
            max = "60",
            description = "How often it is looked at.")
    int check_seconds() default 10;

    @AttributeDefinition(
            name = "Connection",
            required = false,
            description = "The cloud connection that is told every 20 seconds for how long it runs and when it was last"
                    + " seen healthy, by its endpoint's name; empty for the only one there is.")
    String connection() default "";
}
