// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.kura.KuraException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes of this module promise exactly what the published list of the Kura API promises. */
class KuraApiSignaturesTest {
    private static Map<String, PackageSignature> listed;
    private static CompiledPackages compiled;

    @BeforeAll
    static void readBothSides() throws Exception {
        listed = SignatureList.parse(Resources.lines("kura-5.6.0-api.txt"));
        compiled = CompiledPackages.besides(KuraException.class);
    }

    @Test
    void thePackagesAreThoseWeDeclare() throws IOException {
        assertThat(compiled.names()).containsExactlyInAnyOrderElementsOf(coveredPackages());
        assertThat(listed).containsKeys(coveredPackages().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("coveredPackages")
    void aPackageIsExactlyAsListed(String name) throws Exception {
        assertThat(listed.get(name).types()).isNotEmpty();
        assertThat(SignatureComparison.differences(listed.get(name), compiled.signature(name)))
                .isEmpty();
    }

    static List<String> coveredPackages() throws IOException {
        return Resources.lines("covered-packages.txt");
    }
}
