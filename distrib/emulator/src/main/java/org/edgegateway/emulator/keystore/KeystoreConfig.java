// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.keystore;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of a key store; they mean the same as on Kura. */
@ObjectClassDefinition(
        id = KeystoreConfig.PID,
        name = "Key store",
        description = "Private keys and certificates in a PKCS12 or JKS file.")
@interface KeystoreConfig {
    String PID = "org.eclipse.kura.core.keystore.FilesystemKeystoreServiceImpl";

    @AttributeDefinition(
            name = "Key store (file)",
            required = false,
            description = "PKCS12 or JKS file; it is made when the first entry is set.")
    String keystore_path() default "";

    @AttributeDefinition(
            name = "Password",
            type = AttributeType.PASSWORD,
            required = false,
            description = "Password of the file and of each key in it.")
    String keystore_password() default "";
}
