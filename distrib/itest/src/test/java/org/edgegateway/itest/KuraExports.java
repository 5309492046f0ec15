// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Version;

/** The packages that a gateway offers to add-ons, with the version on each supported Kura. */
record KuraExports(Map<String, List<Version>> versions) {

    static KuraExports load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                KuraExports.class.getResourceAsStream("kura-exports.txt"), StandardCharsets.UTF_8))) {
            return new KuraExports(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(toMap(
                            words -> words[0],
                            words -> Arrays.stream(words, 1, words.length)
                                    .map(Version::new)
                                    .toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an import resolves on every supported Kura. */
    boolean satisfy(PackageImport wanted) {
        List<Version> found = versions.getOrDefault(wanted.name(), List.of());
        return !found.isEmpty() && found.stream().allMatch(wanted.range()::includes);
    }
}
