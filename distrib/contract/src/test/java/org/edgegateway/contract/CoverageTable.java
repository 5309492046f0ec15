// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Counts the tests of each {@link Row} and writes the table at the end, to the console and {@code target/table.md}. */
public final class CoverageTable implements TestExecutionListener {

    private static final Path FILE = Path.of("target", "table.md");

    private final Map<Row, int[]> counts = new EnumMap<>(Row.class);
    private final AtomicBoolean written = new AtomicBoolean();

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            for (Row row : rows(test)) {
                int[] count = counts.computeIfAbsent(row, any -> new int[2]);
                count[result.getStatus() == Status.SUCCESSFUL ? 0 : 1]++;
            }
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        if (!counts.isEmpty() && written.compareAndSet(false, true)) {
            String table = table();
            System.out.println(table);
            try {
                Files.writeString(FILE, table);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder("| step | topics | result |\n|---|---|---|\n");
        for (Row row : Row.values()) {
            table.append("| ").append(row.title());
            table.append(" | ").append(String.join(" ", row.topics()));
            table.append(" | ").append(result(row)).append(" |\n");
        }
        return table.toString();
    }

    private String result(Row row) {
        int[] count = counts.get(row);
        if (count == null) {
            return "no test";
        }
        return count[1] == 0
                ? "passed (" + count[0] + ")"
                : "FAILED (" + count[1] + " of " + (count[0] + count[1]) + ")";
    }

    private static Row[] rows(TestIdentifier test) {
        Optional<TestSource> source = test.getSource();
        if (source.isEmpty() || !(source.get() instanceof MethodSource method)) {
            return new Row[0];
        }
        return AnnotationSupport.findAnnotation(method.getJavaMethod(), Covers.class)
                .or(() -> AnnotationSupport.findAnnotation(method.getJavaClass(), Covers.class))
                .map(Covers::value)
                .orElse(new Row[0]);
    }
}
