// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.edgegateway.itest.Patience.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.security.keystore.KeystoreService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** Who signs packages, and a key store service of the gateway that trusts only one of them. */
final class Vendors {

    static final String TRUSTED = "vendor";
    static final String STRANGER = "stranger";

    private static final String SERVICE = "signers-under-test";
    private static final String FACTORY = "org.eclipse.kura.core.keystore.FilesystemKeystoreServiceImpl";
    private static final String PASSWORD = "changeit";

    private final Gateway gateway;
    private final Path folder;
    private final Path keys;

    private Vendors(Gateway gateway, Path folder) {
        this.gateway = gateway;
        this.folder = folder;
        this.keys = folder.resolve("vendors.p12");
    }

    /** Returns when the service is there. */
    static Vendors create(BundleContext context, Path folder) throws Exception {
        Vendors vendors = new Vendors(new Gateway(context), folder);
        vendors.generate(TRUSTED);
        vendors.generate(STRANGER);
        Map<String, Object> settings = Map.of(
                "keystore.path", vendors.trust().toString(), "keystore.password", new Password(PASSWORD.toCharArray()));
        vendors.gateway.configurations().createFactoryConfiguration(FACTORY, SERVICE, settings, false);
        await(SERVICE).until(() -> isThere(context));
        return vendors;
    }

    private static boolean isThere(BundleContext context) throws InvalidSyntaxException {
        return !context.getServiceReferences(KeystoreService.class, target()).isEmpty();
    }

    /** The filter that selects the service. */
    static String target() {
        return "(kura.service.pid=" + SERVICE + ")";
    }

    byte[] signed(SmallPackage update, String vendor) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve(vendor + ".dp"), update.content());
        JdkTool.JARSIGNER.run(
                folder, List.of("-keystore", keys.toString(), "-storepass", PASSWORD, file.toString(), vendor));
        return Files.readAllBytes(file);
    }

    void remove() throws KuraException {
        gateway.configurations().deleteFactoryConfiguration(SERVICE, false);
    }

    private void generate(String vendor) throws IOException, InterruptedException {
        JdkTool.KEYTOOL.run(
                folder,
                List.of(
                        "-genkeypair",
                        "-alias",
                        vendor,
                        "-dname",
                        "CN=" + vendor,
                        "-keyalg",
                        "EC",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD));
    }

    private Path trust() throws GeneralSecurityException, IOException {
        KeyStore all = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(TRUSTED, all.getCertificate(TRUSTED));
        Path file = folder.resolve("trusted.p12");
        try (OutputStream content = Files.newOutputStream(file)) {
            trusted.store(content, PASSWORD.toCharArray());
        }
        return file;
    }
}
