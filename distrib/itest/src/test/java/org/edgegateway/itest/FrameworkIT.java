// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.test.common.annotation.InjectBundleContext;

/** The tests run where they say they run, and what is emulated there behaves as on Kura. */
class FrameworkIT {

    private static final String SSL = "org.eclipse.kura.ssl.SslManagerService";
    private static final String KEY_STORE = "org.eclipse.kura.core.keystore.FilesystemKeystoreServiceImpl";

    @InjectBundleContext
    BundleContext context;

    @Test
    void isTheOneOfKura() {
        assertThat(context.getBundle(0).getVersion()).isBetween(new Version("3.16.0"), new Version("3.16.1"));
    }

    /** One that came again because its settings were set would get them once more, and so never rest. */
    @Test
    void whatIsEmulatedStaysWhileItsSettingsAreSet() throws Exception {
        Gateway gateway = new Gateway(context);
        gateway.configurations().createFactoryConfiguration(KEY_STORE, "keys-framework", Map.of(), false);
        try (Components components = new Components(context)) {
            for (String name : List.of(SSL, "keys-framework")) {
                gateway.configure(name, Map.of());
                Object before = components.registration(name);
                gateway.configure(name, Map.of());
                assertThat(components.registration(name)).as(name).isEqualTo(before);
            }
        } finally {
            gateway.configurations().deleteFactoryConfiguration("keys-framework", false);
        }
    }
}
