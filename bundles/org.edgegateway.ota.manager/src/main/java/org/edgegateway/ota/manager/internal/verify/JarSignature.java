// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.edgegateway.ota.manager.internal.machine.WorkException;

/** The signature of a JAR, as deployment packages are: every file in it must be signed by someone who is trusted. */
final class JarSignature {

    private static final int BUFFER = 65_536;

    private JarSignature() {}

    static void check(Path file, List<X509Certificate> trusted) throws WorkException {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            int signed = 0;
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && !belongsToTheSignature(entry.getName())) {
                    check(jar, entry, trusted);
                    signed++;
                }
            }
            if (signed == 0) {
                throw new WorkException("the package is empty");
            }
        } catch (SecurityException e) {
            throw new WorkException("the package's signature is wrong: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new WorkException("the package cannot be read as a signed JAR: " + e.getMessage(), e);
        }
    }

    private static void check(JarFile jar, JarEntry entry, List<X509Certificate> trusted)
            throws IOException, WorkException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = jar.getInputStream(entry)) {
            while (content.read(buffer) >= 0) {
                // reading to the end is what verifies it
            }
        }
        CodeSigner[] signers = entry.getCodeSigners();
        if (signers == null) {
            throw new WorkException(entry.getName() + " in the package is not signed");
        }
        if (Arrays.stream(signers)
                .noneMatch(signer -> TrustedCertificates.vouch(trusted, signer.getSignerCertPath()))) {
            throw new WorkException(entry.getName() + " in the package is signed by nobody who is trusted");
        }
    }

    private static boolean belongsToTheSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (!upper.startsWith("META-INF/") || upper.indexOf('/', "META-INF/".length()) >= 0) {
            return false;
        }
        return upper.equals(JarFile.MANIFEST_NAME)
                || upper.startsWith("META-INF/SIG-")
                || upper.matches(".*\\.(SF|RSA|DSA|EC)");
    }
}
