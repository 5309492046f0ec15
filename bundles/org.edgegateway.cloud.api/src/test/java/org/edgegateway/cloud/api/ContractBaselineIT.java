// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import java.io.File;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Compares the contracts with those of the last release, in {@code src/test/resources/baseline}: a change that breaks
 * users or providers needs the version to say so. After a release, its jar replaces the one there.
 */
class ContractBaselineIT {

    @Test
    void theVersionTellsOfEveryChangeSinceTheLastRelease() throws Exception {
        File built = new File(System.getProperty("built.jar"));
        try (Processor reporter = new Processor();
                Jar newer = new Jar(built);
                Jar older = new Jar(
                        "baseline",
                        Objects.requireNonNull(
                                getClass().getResourceAsStream("/baseline/org.edgegateway.cloud.api.jar")))) {
            Baseline baseline = new Baseline(reporter, new DiffPluginImpl());

            List<Baseline.Info> packages = List.copyOf(baseline.baseline(newer, older, null));

            assertThat(packages).extracting(info -> info.packageName).containsExactly("org.edgegateway.cloud.api");
            assertThat(packages)
                    .allSatisfy(info -> assertThat(info.mismatch)
                            .as(
                                    "%s is at %s, but must be at least %s, for it changed:%n%s",
                                    info.packageName, info.newerVersion, info.suggestedVersion, info.packageDiff)
                            .isFalse());
        }
    }
}
