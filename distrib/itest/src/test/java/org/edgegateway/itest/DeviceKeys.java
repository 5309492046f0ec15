// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.configuration.Password;

/** A key store service of the gateway with the private keys of a device and of an authority. */
final class DeviceKeys {

    /** Signed by itself. */
    static final String DEVICE = "device";

    static final String AUTHORITY = "authority";

    private static final String SERVICE = "keys-under-test";
    private static final String FACTORY = "org.eclipse.kura.core.keystore.FilesystemKeystoreServiceImpl";
    private static final String PASSWORD = "changeit";

    private final ConfigurationService configurations;
    private final Path folder;
    private final Path file;

    private DeviceKeys(ConfigurationService configurations, Path folder) {
        this.configurations = configurations;
        this.folder = folder;
        this.file = folder.resolve("keys.p12");
    }

    static DeviceKeys create(ConfigurationService configurations, Path folder)
            throws IOException, InterruptedException, KuraException {
        DeviceKeys keys = new DeviceKeys(configurations, folder);
        keys.generate(DEVICE, "device");
        keys.generate(AUTHORITY, "authority", "-ext", "bc:c");
        Map<String, Object> settings = Map.of(
                "keystore.path", keys.file.toString(), "keystore.password", new Password(PASSWORD.toCharArray()));
        configurations.createFactoryConfiguration(FACTORY, SERVICE, settings, false);
        return keys;
    }

    /** Makes a key whose certificate the authority signs. */
    void issue(String alias, String commonName) throws IOException, InterruptedException {
        String request = folder.resolve(alias + ".csr").toString();
        String certificate = folder.resolve(alias + ".crt").toString();
        generate(alias, commonName);
        keytool("-certreq", "-alias", alias, "-file", request);
        keytool("-gencert", "-alias", AUTHORITY, "-infile", request, "-outfile", certificate);
        keytool("-importcert", "-alias", alias, "-file", certificate, "-noprompt");
    }

    /** The filter that selects the service. */
    String target() {
        return "(kura.service.pid=" + SERVICE + ")";
    }

    /** A certificate as base64 in one line. */
    String certificate(String alias) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        return Base64.getEncoder().encodeToString(keys.getCertificate(alias).getEncoded());
    }

    void remove() throws KuraException {
        configurations.deleteFactoryConfiguration(SERVICE, false);
    }

    private void generate(String alias, String commonName, String... more) throws IOException, InterruptedException {
        List<String> arguments =
                new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-dname", "CN=" + commonName, "-keyalg", "EC"));
        arguments.addAll(List.of(more));
        keytool(arguments.toArray(String[]::new));
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-keystore", file.toString(), "-storepass", PASSWORD));
        JdkTool.KEYTOOL.run(folder, all);
    }
}
