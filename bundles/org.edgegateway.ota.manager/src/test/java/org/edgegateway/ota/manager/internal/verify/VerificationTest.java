// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import org.eclipse.kura.security.keystore.KeystoreService;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    private static final String MD5_OF_HELLO = "5d41402abc4b2a76b9719d911017c592";

    @TempDir
    Path folder;

    private final KeystoreService keys = mock(KeystoreService.class);
    private X509Bundle authority;
    private X509Bundle vendor;
    private X509Bundle stranger;
    private Path hello;

    @BeforeEach
    void prepare() throws Exception {
        authority = new CertificateBuilder()
                .subject("CN=authority")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
        vendor = new CertificateBuilder().subject("CN=vendor").buildIssuedBy(authority);
        stranger = new CertificateBuilder()
                .subject("CN=stranger")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
        when(keys.getEntries())
                .thenReturn(Map.of("trusted", new KeyStore.TrustedCertificateEntry(authority.getCertificate())));
        hello = Files.writeString(folder.resolve("hello"), "hello");
    }

    @Test
    void takesWhatIsRight() throws Exception {
        verify(offer(5, "MD5", MD5_OF_HELLO.toUpperCase(java.util.Locale.ROOT), ""), hello, false);
    }

    @Test
    void refusesAWrongChecksum() {
        assertThatThrownBy(() -> verify(offer(5, "MD5", "00", ""), hello, false))
                .isInstanceOf(WorkException.class)
                .hasMessage("the package's MD5 is " + MD5_OF_HELLO + " instead of 00");
    }

    @Test
    void refusesAWrongSize() {
        assertThatThrownBy(() -> verify(offer(6, "MD5", MD5_OF_HELLO, ""), hello, false))
                .hasMessage("the package has 5 bytes instead of 6");
    }

    @Test
    void takesADetachedSignatureOfATrustedCertificate() throws Exception {
        trust(vendor.getCertificate());
        verify(offer(5, "", "", signature(vendor)), hello, true);
    }

    @Test
    void refusesADetachedSignatureOfAStranger() {
        assertThatThrownBy(() -> verify(offer(5, "", "", signature(stranger)), hello, false))
                .hasMessageContaining("signed by nobody who is trusted");
    }

    @Test
    void refusesASignatureThatIsNone() {
        assertThatThrownBy(() -> verify(offer(5, "", "", "AAAA"), hello, false))
                .hasMessageContaining("signed by nobody who is trusted");
    }

    @Test
    void takesAJarSignedByWhomTheAuthorityVouchesFor() throws Exception {
        verify(offer(-1, "", "", ""), signed(vendor, authority), true);
    }

    @Test
    void refusesAJarSignedByAStranger() {
        assertThatThrownBy(() -> verify(offer(-1, "", "", ""), signed(stranger), true))
                .hasMessageContaining("signed by nobody who is trusted");
    }

    @Test
    void refusesAJarThatIsNotSigned() {
        assertThatThrownBy(() -> verify(offer(-1, "", "", ""), jar(), true)).hasMessageContaining("is not signed");
    }

    @Test
    void refusesASignedJarWithAFileAddedLater() throws Exception {
        Path added = added(signed(vendor, authority));
        assertThatThrownBy(() -> verify(offer(-1, "", "", ""), added, true)).hasMessageContaining("is not signed");
    }

    @Test
    void refusesASignedJarThatWasChanged() throws Exception {
        Path signed = signed(vendor, authority);
        Path changed = rewritten(signed, "a.txt", "changed");
        assertThatThrownBy(() -> verify(offer(-1, "", "", ""), changed, true))
                .hasMessageContaining("signature is wrong");
    }

    @Test
    void refusesASignedJarWithAFileThatOnlyWhoReadsItThroughFinds() throws Exception {
        Path signed = signed(vendor, authority);
        Files.write(signed, TamperedZip.withHidden(Files.readAllBytes(signed), "evil.txt", "evil"));
        assertThatThrownBy(() -> verify(offer(-1, "", "", ""), signed, true))
                .hasMessage("evil.txt in the package is not signed");
    }

    @Test
    void refusesASignedJarWhoseTableOfContentsLacksAFile() throws Exception {
        Path signed = signed(vendor, authority);
        Files.write(signed, TamperedZip.withoutLastInTable(Files.readAllBytes(signed)));
        assertThatThrownBy(() -> verify(offer(-1, "", "", ""), signed, true))
                .hasMessage("the package holds other files than its table of contents says");
    }

    @Test
    void refusesASignedJarWithAFileTwice() throws Exception {
        Path signed = signed(vendor, authority);
        Files.write(signed, TamperedZip.withHidden(Files.readAllBytes(signed), "a.txt", "a"));
        assertThatThrownBy(() -> verify(offer(-1, "", "", ""), signed, true))
                .hasMessage("a.txt in the package is not signed");
    }

    @Test
    void refusesWhatIsNoJarWhenASignatureIsRequired() {
        assertThatThrownBy(() -> verify(offer(5, "MD5", MD5_OF_HELLO, ""), hello, true))
                .hasMessageContaining("the package is not signed: it is no JAR");
    }

    private void trust(X509Certificate certificate) throws Exception {
        when(keys.getEntries()).thenReturn(Map.of("vendor", new KeyStore.TrustedCertificateEntry(certificate)));
    }

    private void verify(Offer offer, Path file, boolean signatureRequired) throws Exception {
        Verification verification = new Verification(new TrustedCertificates(() -> Optional.of(keys)));
        verification.verify(offer, file);
        if (signatureRequired) {
            verification.demandSignature(offer, file);
        }
    }

    private static Offer offer(long size, String algorithm, String checksum, String signature) {
        return new Offer(new Release("app", "1"), size, "", algorithm, checksum, signature);
    }

    private String signature(X509Bundle signer) throws Exception {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(signer.getKeyPair().getPrivate());
        signature.update(Files.readAllBytes(hello));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("a.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            write(out, "a.txt", "a");
            write(out, "b/c.txt", "c");
        }
        return jar;
    }

    private Path signed(X509Bundle... chain) throws Exception {
        Path signed = folder.resolve("signed.jar");
        List<X509Certificate> certificates =
                Arrays.stream(chain).map(X509Bundle::getCertificate).toList();
        JarSigner signer = new JarSigner.Builder(
                        chain[0].getKeyPair().getPrivate(),
                        CertificateFactory.getInstance("X.509").generateCertPath(certificates))
                .build();
        try (ZipFile unsigned = new ZipFile(jar().toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            signer.sign(unsigned, out);
        }
        return signed;
    }

    private Path added(Path signed) throws IOException {
        return rewritten(signed, "evil.txt", "evil");
    }

    /** A copy in which one file is another. */
    private Path rewritten(Path signed, String name, String content) throws IOException {
        Path copy = folder.resolve("rewritten.jar");
        try (JarFile jar = new JarFile(signed.toFile(), false);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(copy))) {
            for (JarEntry entry : java.util.Collections.list(jar.entries())) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    jar.getInputStream(entry).transferTo(out);
                }
            }
            write(out, name, content);
        }
        return copy;
    }

    private static void write(JarOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
