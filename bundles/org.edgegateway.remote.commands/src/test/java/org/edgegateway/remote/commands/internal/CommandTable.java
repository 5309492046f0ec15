// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes {@code target/commands.md}: the tests of each command, which are tagged with its name, and their results. */
public final class CommandTable implements TestExecutionListener {

    private static final Path FILE = Path.of("target", "commands.md");

    private static final class Row {
        private final Set<String> tests = new TreeSet<>();
        private int passed;
        private int failed;
    }

    private final Map<String, Row> rows = new TreeMap<>();

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && test.getSource().orElse(null) instanceof MethodSource method) {
            String[] words = method.getClassName().split("\\.");
            test.getTags().forEach(tag -> {
                Row row = rows.computeIfAbsent(tag.getName(), added -> new Row());
                row.tests.add(words[words.length - 1] + "." + method.getMethodName());
                row.passed += result.getStatus() == Status.SUCCESSFUL ? 1 : 0;
                row.failed += result.getStatus() == Status.SUCCESSFUL ? 0 : 1;
            });
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder table = new StringBuilder("| command | passed | failed | tests |\n|---|---|---|---|\n");
        rows.forEach((command, row) -> table.append("| `%s` | %d | %d | %s |%n"
                .formatted(command, row.passed, row.failed, String.join("<br>", row.tests))));
        try {
            Files.writeString(FILE, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
