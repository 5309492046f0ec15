// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.keystore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.X509KeyManager;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.crypto.CryptoService;
import org.eclipse.kura.security.keystore.KeystoreService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.util.converter.Converters;

class EmulatedKeystoreServiceTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    /** Decrypts by leaving as it is. */
    private static final CryptoService CLEAR = (CryptoService) java.lang.reflect.Proxy.newProxyInstance(
            CryptoService.class.getClassLoader(),
            new Class<?>[] {CryptoService.class},
            (proxy, method, arguments) -> arguments[0]);

    private static KeystoreService open(Path file, String password) throws KuraException {
        KeystoreConfig config = Converters.standardConverter()
                .convert(Map.of("keystore.path", file.toString(), "keystore.password", password))
                .to(KeystoreConfig.class);
        return new EmulatedKeystoreService(config, CLEAR);
    }

    private Path file(String type) throws Exception {
        Path file = folder.resolve("keys." + type);
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "device",
                        "-dname",
                        "CN=device",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        type,
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD,
                        "-keypass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("error");
        assertThat(keytool.waitFor()).isZero();
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PKCS12", "JKS"})
    void findsAPrivateKeyByItsAlias(String type) throws Exception {
        KeystoreService keys = open(file(type), PASSWORD);

        assertThat(keys.getAliases()).containsExactly("device");
        assertThat(keys.getEntry("device")).isInstanceOf(KeyStore.PrivateKeyEntry.class);
        assertThat(keys.getEntry("other")).isNull();
        List<?> managers = keys.getKeyManagers(KeyManagerFactory.getDefaultAlgorithm());
        assertThat(((X509KeyManager) managers.get(0)).getPrivateKey("device")).isNotNull();
    }

    @Test
    void keepsEntriesThatAreSet() throws Exception {
        KeyStore.Entry key = open(file("PKCS12"), PASSWORD).getEntry("device");
        KeyStore.PrivateKeyEntry entry = (KeyStore.PrivateKeyEntry) key;
        Path other = folder.resolve("other.p12");

        open(other, PASSWORD).setEntry("copy", entry);
        open(other, PASSWORD).setEntry("authority", new KeyStore.TrustedCertificateEntry(entry.getCertificate()));
        assertThat(open(other, PASSWORD).getAliases()).containsExactly("authority", "copy");

        open(other, PASSWORD).deleteEntry("copy");
        assertThat(open(other, PASSWORD).getEntries()).containsOnlyKeys("authority");
    }

    @Test
    void isEmptyWithoutAFile() throws Exception {
        assertThat(open(folder.resolve("none.p12"), PASSWORD).getAliases()).isEmpty();
    }

    @Test
    void saysThatTheFileIsDamagedOrThePasswordWrong() throws Exception {
        Path garbage = Files.writeString(folder.resolve("garbage"), "garbage");

        assertThatExceptionOfType(KuraException.class)
                .isThrownBy(() -> open(garbage, PASSWORD).getAliases());
        assertThatExceptionOfType(KuraException.class)
                .isThrownBy(() -> open(file("PKCS12"), "wrong").getAliases());
    }
}
