// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A table of outcomes: in which state, by which fault. Not thread-safe. */
public final class Outcomes {

    /** All updates that met the same fault in the same state. */
    private static final class Cell {
        private final Map<String, Integer> outcomes = new TreeMap<>();
        private int wrong;

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            outcomes.forEach((outcome, times) ->
                    text.append(text.isEmpty() ? "" : ", ").append(outcome).append(times > 1 ? " x" + times : ""));
            return (wrong > 0 ? "**WRONG** " : "") + text;
        }
    }

    private final String corner;
    private final Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> notes = new LinkedHashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private int total;
    private int wrong;

    /** @param corner what rows and columns are */
    Outcomes(String corner) {
        this.corner = corner;
    }

    void add(String row, String column, Verdict verdict) {
        columns.add(column);
        Cell cell =
                rows.computeIfAbsent(row, name -> new LinkedHashMap<>()).computeIfAbsent(column, name -> new Cell());
        cell.outcomes.merge(verdict.outcome(), 1, Integer::sum);
        cell.wrong += verdict.right() ? 0 : 1;
        total++;
        wrong += verdict.right() ? 0 : 1;
    }

    /** Adds a figure, which is no outcome. */
    void note(String row, String column, String figure) {
        columns.add(column);
        notes.computeIfAbsent(row, name -> new LinkedHashMap<>()).put(column, figure);
    }

    /** How many updates there were. */
    public int total() {
        return total;
    }

    /** How many did not end as they should. */
    public int wrong() {
        return wrong;
    }

    /** As Markdown. */
    public String text() {
        StringBuilder text = new StringBuilder("| " + corner + " |");
        columns.forEach(column -> text.append(' ').append(column).append(" |"));
        text.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        rows.forEach((row, cells) -> {
            text.append("| ").append(row).append(" |");
            Map<String, String> figures = notes.getOrDefault(row, Map.of());
            columns.forEach(column -> text.append(' ')
                    .append(cells.containsKey(column) ? cells.get(column) : figures.getOrDefault(column, "-"))
                    .append(" |"));
            text.append('\n');
        });
        return text.toString();
    }
}
