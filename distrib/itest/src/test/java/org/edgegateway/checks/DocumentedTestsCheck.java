// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of promises in docs name tests that exist. */
class DocumentedTestsCheck {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");
    private static final Pattern ROW = Pattern.compile("^\\|.*\\|$");
    private static final int HEADERS = 2;

    private static List<String> lines(String table) throws IOException {
        return Files.readAllLines(ROOT.resolve("docs").resolve(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"files.md", "updates.md"})
    void everyTestInTheTableExists(String table) throws IOException {
        List<String> missing = new ArrayList<>();
        for (MatchResult named :
                NAMED.matcher(String.join("\n", lines(table))).results().toList()) {
            if (!source(named.group(1)).contains("void " + named.group(2) + "(")) {
                missing.add(named.group());
            }
        }

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"files.md", "updates.md"})
    void everyRowNamesATest(String table) throws IOException {
        List<String> rows = lines(table).stream()
                .filter(ROW.asMatchPredicate())
                .skip(HEADERS)
                .toList();

        assertThat(rows)
                .hasSizeGreaterThan(40)
                .allMatch(row -> NAMED.matcher(row).find());
    }

    /** The source of all tests of that name; empty when there is none. */
    private static String source(String test) throws IOException {
        StringBuilder source = new StringBuilder();
        for (Path folder : List.of(ROOT.resolve("bundles"), ROOT.resolve("distrib"))) {
            for (Path module : folders(folder)) {
                source.append(source(module.resolve("src/test"), test + ".java"));
            }
        }
        return source.toString();
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> modules = Files.list(folder)) {
            return modules.filter(module -> Files.isDirectory(module.resolve("src/test")))
                    .toList();
        }
    }

    private static String source(Path tests, String name) throws IOException {
        try (Stream<Path> files = Files.walk(tests)) {
            List<Path> found = files.filter(file -> file.endsWith(name)).collect(Collectors.toList());
            return found.isEmpty() ? "" : Files.readString(found.get(0));
        }
    }
}
