// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.kura.KuraException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Where signatures are required, a deployment package is installed only if jarsigner signed it with a trusted key. */
class OtaSignaturesIT {

    private static final String NAME = "com.example.signed";

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private Vendors vendors;
    private OtaBench bench;
    private SmallPackages packages;

    @BeforeEach
    void connect() throws Exception {
        vendors = Vendors.create(context, folder);
        bench = OtaBench.connected(context, folder, "otasigned");
        packages = new SmallPackages(context, bench, NAME);
        bench.createManager(
                "signed", "FIRMWARE", Map.of("signature.required", true, "KeystoreService.target", Vendors.target()));
    }

    @AfterEach
    void disconnect() throws KuraException {
        bench.close();
        vendors.remove();
    }

    @Test
    void onlyWhatSomeoneTrustedHasSignedIsInstalled() throws Exception {
        assign("1.0.0", Vendors.TRUSTED);
        bench.awaitTold("current_fw_version", "1.0.0");
        packages.awaitActive("1.0.0");

        assign("2.0.0", Vendors.STRANGER);
        bench.awaitTold("fw_state", "FAILED");
        assertThat(bench.told("fw_error")).contains("is signed by nobody who is trusted");

        packages.assign(SmallPackage.good(NAME, "3.0.0"));
        bench.awaitTold("fw_error", "bundle.jar in the package is not signed");
        packages.awaitActive("1.0.0");
        packages.uninstall();
    }

    private void assign(String version, String vendor) throws Exception {
        bench.simulator().assign("FIRMWARE", NAME, version, vendors.signed(SmallPackage.good(NAME, version), vendor));
    }
}
