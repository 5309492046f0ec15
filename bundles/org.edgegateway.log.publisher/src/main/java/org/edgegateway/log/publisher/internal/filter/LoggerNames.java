// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.filter;

import java.util.Arrays;
import java.util.List;

/**
 * Names of loggers: each stands for the logger of that name and those below it, {@code org.example} also for
 * {@code org.example.Pump}.
 */
public record LoggerNames(List<String> names) {

    public LoggerNames {
        names = List.copyOf(names);
    }

    /** Reads names with blanks or commas between. */
    public static LoggerNames of(String text) {
        return new LoggerNames(Arrays.stream(text.split("[\\s,]+"))
                .filter(name -> !name.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether one of the names stands for the logger. */
    public boolean contain(String logger) {
        for (String name : names) {
            if (logger.startsWith(name) && (logger.length() == name.length() || logger.charAt(name.length()) == '.')) {
                return true;
            }
        }
        return false;
    }
}
