// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in docs/files.md names tests that exist. */
class DocumentedTestsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");
    private static final Pattern ROW = Pattern.compile("^\\|.*\\|$");
    private static final int HEADERS = 2;

    private static List<String> lines() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/files.md"));
    }

    @Test
    void everyTestInTheTableExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (MatchResult named :
                NAMED.matcher(String.join("\n", lines())).results().toList()) {
            if (!source(named.group(1)).contains("void " + named.group(2) + "(")) {
                missing.add(named.group());
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyRowNamesATest() throws IOException {
        List<String> rows =
                lines().stream().filter(ROW.asMatchPredicate()).skip(HEADERS).toList();

        assertThat(rows)
                .hasSizeGreaterThan(40)
                .allMatch(row -> NAMED.matcher(row).find());
    }

    /** The source of a test of this bundle, or of one in the framework; empty when there is none. */
    private static String source(String test) throws IOException {
        for (Path tests : List.of(Path.of("src/test"), ROOT.resolve("distrib/itest/src/test"))) {
            try (Stream<Path> files = Files.walk(tests)) {
                List<Path> found =
                        files.filter(file -> file.endsWith(test + ".java")).toList();
                if (!found.isEmpty()) {
                    return Files.readString(found.get(0));
                }
            }
        }
        return "";
    }
}
