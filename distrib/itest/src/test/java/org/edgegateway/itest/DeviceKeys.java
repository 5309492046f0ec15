// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.configuration.Password;

/** A key store service of the gateway with one private key, whose certificate it signed itself. */
final class DeviceKeys {

    static final String ALIAS = "device";

    private static final String SERVICE = "keys-under-test";
    private static final String FACTORY = "org.eclipse.kura.core.keystore.FilesystemKeystoreServiceImpl";
    private static final String PASSWORD = "changeit";

    private final ConfigurationService configurations;
    private final Path file;

    private DeviceKeys(ConfigurationService configurations, Path file) {
        this.configurations = configurations;
        this.file = file;
    }

    static DeviceKeys create(ConfigurationService configurations, Path folder)
            throws IOException, InterruptedException, KuraException {
        Path file = folder.resolve("keys.p12");
        int exitCode = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-dname",
                        "CN=device",
                        "-keyalg",
                        "EC",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.out").toFile())
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IOException("keytool made no key");
        }
        Map<String, Object> settings =
                Map.of("keystore.path", file.toString(), "keystore.password", new Password(PASSWORD.toCharArray()));
        configurations.createFactoryConfiguration(FACTORY, SERVICE, settings, false);
        return new DeviceKeys(configurations, file);
    }

    /** The filter that selects the service. */
    String target() {
        return "(kura.service.pid=" + SERVICE + ")";
    }

    /** The certificate as base64 in one line. */
    String certificate() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        return Base64.getEncoder().encodeToString(keys.getCertificate(ALIAS).getEncoded());
    }

    void remove() throws KuraException {
        configurations.deleteFactoryConfiguration(SERVICE, false);
    }
}
