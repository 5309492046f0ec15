// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.ssl;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of an SslManagerService; the names Kura has too mean the same there. */
@ObjectClassDefinition(
        id = SslManagerConfig.PID,
        name = "SSL manager",
        description = "TLS connections: whom to trust, and whether the name of the server is checked.")
@interface SslManagerConfig {
    String PID = "org.eclipse.kura.ssl.SslManagerService";

    @AttributeDefinition(
            name = "Certificate authorities (file)",
            required = false,
            description = "PEM file with the authorities to trust. Empty: those of the Java runtime.")
    String ca_file() default "";

    @AttributeDefinition(
            name = "Verify the host name",
            description = "Refuse a server whose certificate is for another name.")
    boolean ssl_hostname_verification() default true;

    @AttributeDefinition(name = "Protocol", description = "TLS means the newest that both sides know.")
    String ssl_default_protocol() default "TLS";
}
