// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.util.Locale;

/** The files in a JAR that make its signature, by their names. */
public final class SignatureFiles {

    private static final String FOLDER = "META-INF/";

    private SignatureFiles() {}

    public static boolean include(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (!upper.startsWith(FOLDER) || upper.indexOf('/', FOLDER.length()) >= 0) {
            return false;
        }
        return upper.startsWith(FOLDER + "SIG-") || upper.matches(".*\\.(SF|RSA|DSA|EC)");
    }
}
