// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The result of a run: numbers by name, with the target where there is one, in the order they were put. */
final class Figures {

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();

    void put(String name, double value) {
        values.put(name, new BigDecimal(value).round(FOUR_DIGITS));
    }

    void atLeast(String name, double value, double target) {
        put(name, value);
        remarks.put(name, remark(value >= target, ">= ", target));
    }

    void atMost(String name, double value, double target) {
        put(name, value);
        remarks.put(name, remark(value <= target, "<= ", target));
    }

    private static String remark(boolean met, String relation, double target) {
        String number =
                new BigDecimal(target).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
        return (met ? "ok, " : "MISSED, ") + "target " + relation + number;
    }

    void print(PrintStream out) {
        values.forEach((name, value) ->
                out.printf("%-36s %16s  %s%n", name, value.toPlainString(), remarks.getOrDefault(name, "")));
    }

    void write(Path file) throws IOException {
        Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(values) + "\n");
    }
}
