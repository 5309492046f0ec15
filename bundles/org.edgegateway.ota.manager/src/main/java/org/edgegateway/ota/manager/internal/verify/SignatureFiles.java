// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.util.Locale;
import java.util.jar.JarFile;

/** The files in a JAR that make its signature, by their names. */
public final class SignatureFiles {

    private static final String FOLDER = "META-INF/";

    private SignatureFiles() {}

    /** Whether nobody signs such a file: it belongs to the signature, or is the manifest. */
    public static boolean orManifest(String name) {
        return include(name) || name.equalsIgnoreCase(JarFile.MANIFEST_NAME);
    }

    public static boolean include(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (!upper.startsWith(FOLDER) || upper.indexOf('/', FOLDER.length()) >= 0) {
            return false;
        }
        return upper.startsWith(FOLDER + "SIG-") || upper.matches(".*\\.(SF|RSA|DSA|EC)");
    }
}
