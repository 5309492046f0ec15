// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.zip.ZipException;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.internal.machine.WorkException;

/**
 * The signature of a JAR, as deployment packages are: every file in it must be signed by someone who is trusted.
 *
 * <p>A JAR can be read by its table of contents or from its beginning to its end, as Kura's deployment agent does, and one
 * can be made in which these are different files. So it is checked in both ways, and must hold the same in both.
 */
final class JarSignature {

    private static final int BUFFER = 65_536;

    private final List<X509Certificate> trusted;

    private JarSignature(List<X509Certificate> trusted) {
        this.trusted = trusted;
    }

    static void check(Path file, List<X509Certificate> trusted) throws WorkException {
        try {
            JarSignature signature = new JarSignature(trusted);
            Map<String, String> listed = signature.listed(file);
            if (listed.isEmpty()) {
                throw new WorkException("the package is empty");
            }
            if (!listed.equals(signature.streamed(file))) {
                throw new WorkException("the package holds other files than its table of contents says");
            }
        } catch (SecurityException e) {
            throw new WorkException("the package's signature is wrong: " + Reason.of(e), e);
        } catch (ZipException e) {
            throw new WorkException("the package is not signed: it is no JAR, and the cloud sends no signature", e);
        } catch (IOException e) {
            throw new WorkException("the package cannot be read as a signed JAR: " + Reason.of(e), e);
        }
    }

    private Map<String, String> listed(Path file) throws IOException, WorkException {
        Map<String, String> contents = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                try (InputStream content = jar.getInputStream(entry)) {
                    add(entry, content, contents);
                }
            }
        }
        return contents;
    }

    private Map<String, String> streamed(Path file) throws IOException, WorkException {
        Map<String, String> contents = new TreeMap<>();
        try (JarInputStream jar = new JarInputStream(Files.newInputStream(file), true)) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                add(entry, jar, contents);
            }
        }
        return contents;
    }

    private void add(JarEntry entry, InputStream content, Map<String, String> contents)
            throws IOException, WorkException {
        String name = entry.getName();
        if (entry.isDirectory() || SignatureFiles.orManifest(name)) {
            return;
        }
        String hash = hash(content); // reading to the end is what verifies it
        checkSigners(entry);
        if (contents.put(name, hash) != null) {
            throw new WorkException(name + " is in the package twice");
        }
    }

    private static String hash(InputStream content) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        byte[] buffer = new byte[BUFFER];
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            digest.update(buffer, 0, count);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void checkSigners(JarEntry entry) throws WorkException {
        CodeSigner[] signers = entry.getCodeSigners();
        if (signers == null) {
            throw new WorkException(entry.getName() + " in the package is not signed");
        }
        if (Arrays.stream(signers)
                .noneMatch(signer -> TrustedCertificates.vouch(trusted, signer.getSignerCertPath()))) {
            throw new WorkException(entry.getName() + " in the package is signed by nobody who is trusted");
        }
    }
}
