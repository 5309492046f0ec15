// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

class ApplicationPackageTest {

    @Test
    void isADeploymentPackageOfOneBundleOfTheSameVersion() throws IOException {
        try (JarInputStream dp = open(ApplicationPackage.good("1.1.0").content())) {
            Manifest manifest = dp.getManifest();
            assertThat(manifest.getMainAttributes().getValue("DeploymentPackage-Version"))
                    .isEqualTo("1.1.0");
            assertThat(manifest.getAttributes("application.jar").getValue("Bundle-Version"))
                    .isEqualTo("1.1.0");
            assertThat(dp.getNextJarEntry()).hasToString("application.jar");
            assertThat(headers(dp).getValue("Bundle-Version")).isEqualTo("1.1.0");
        }
    }

    @Test
    void theBundleHoldsTheClassThatItActivates() throws IOException {
        try (JarInputStream dp = open(ApplicationPackage.good("1.0.0").content())) {
            dp.getNextJarEntry();
            JarInputStream bundle = new JarInputStream(dp);
            String activator = bundle.getManifest().getMainAttributes().getValue("Bundle-Activator");
            JarEntry code = bundle.getNextJarEntry();
            assertThat(code).hasToString(activator.replace('.', '/') + ".class");
            assertThat(bundle.readNBytes(4)).containsExactly(0xCA, 0xFE, 0xBA, 0xBE);
        }
    }

    @Test
    void theBadOneLacksTheClassThatItActivatesAndNothingElse() throws IOException {
        Attributes good = headersOfBundle(ApplicationPackage.good("1.2.0"));
        Attributes bad = headersOfBundle(ApplicationPackage.bad("1.2.0"));
        assertThat(bad.getValue("Bundle-Activator")).isNotEqualTo(good.getValue("Bundle-Activator"));
        bad.putValue("Bundle-Activator", good.getValue("Bundle-Activator"));
        assertThat(bad).isEqualTo(good);
    }

    private static Attributes headersOfBundle(ApplicationPackage application) throws IOException {
        try (JarInputStream dp = open(application.content())) {
            dp.getNextJarEntry();
            return headers(dp);
        }
    }

    private static Attributes headers(JarInputStream dp) throws IOException {
        return new JarInputStream(dp).getManifest().getMainAttributes();
    }

    private static JarInputStream open(byte[] content) throws IOException {
        return new JarInputStream(new ByteArrayInputStream(content));
    }
}
