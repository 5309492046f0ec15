// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.container;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of a container instance, as far as updates have to do with them; they mean the same as on Kura. */
@ObjectClassDefinition(id = ContainerInstanceConfig.PID, name = "Container instance", description = "Runs a container.")
@interface ContainerInstanceConfig {
    String PID = "org.eclipse.kura.container.provider.ContainerInstance";

    @AttributeDefinition(name = "Enabled", description = "Whether there is a container.")
    boolean container_enabled() default false;

    @AttributeDefinition(name = "Image", description = "What it is made of.")
    String container_image() default "nginx";

    @AttributeDefinition(name = "Tag", description = "Which version of the image.")
    String container_image_tag() default "latest";

    @AttributeDefinition(name = "Trust anchor", required = false, description = "Key that has signed the image.")
    String container_signature_trust_anchor() default "";

    @AttributeDefinition(
            name = "Verify in transparency log",
            required = false,
            description = "Whether the signature must be in a public log.")
    boolean container_signature_verify_transparency_log() default true;

    @AttributeDefinition(name = "Enforced digest", required = false, description = "The only image that may run.")
    String container_signature_enforcement_digest() default "";

    @AttributeDefinition(name = "Registry", required = false, description = "Where the credentials are for.")
    String registry_hostname() default "";

    @AttributeDefinition(name = "Registry user", required = false, description = "Name of its user.")
    String registry_username() default "";

    @AttributeDefinition(
            name = "Registry password",
            type = AttributeType.PASSWORD,
            required = false,
            description = "Password of its user.")
    String registry_password() default "";
}
