// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.line;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.cloud.api.LogSeverity;

/** Severities as logs write them: by name, or by number as syslog does. */
public final class Severities {

    private static final Map<String, LogSeverity> BY_NAME = Map.ofEntries(
            Map.entry("TRACE", LogSeverity.DEBUG),
            Map.entry("DEBUG", LogSeverity.DEBUG),
            Map.entry("FINE", LogSeverity.DEBUG),
            Map.entry("7", LogSeverity.DEBUG),
            Map.entry("INFO", LogSeverity.INFO),
            Map.entry("NOTICE", LogSeverity.INFO),
            Map.entry("6", LogSeverity.INFO),
            Map.entry("5", LogSeverity.INFO),
            Map.entry("WARN", LogSeverity.WARN),
            Map.entry("WARNING", LogSeverity.WARN),
            Map.entry("4", LogSeverity.WARN),
            Map.entry("ERR", LogSeverity.ERROR),
            Map.entry("ERROR", LogSeverity.ERROR),
            Map.entry("SEVERE", LogSeverity.ERROR),
            Map.entry("FATAL", LogSeverity.ERROR),
            Map.entry("CRIT", LogSeverity.ERROR),
            Map.entry("CRITICAL", LogSeverity.ERROR),
            Map.entry("ALERT", LogSeverity.ERROR),
            Map.entry("EMERG", LogSeverity.ERROR),
            Map.entry("EMERGENCY", LogSeverity.ERROR),
            Map.entry("3", LogSeverity.ERROR),
            Map.entry("2", LogSeverity.ERROR),
            Map.entry("1", LogSeverity.ERROR),
            Map.entry("0", LogSeverity.ERROR));

    private static final int LONGEST = "EMERGENCY".length();

    private Severities() {}

    /** The severity that a word or number stands for, in any case of letters. */
    public static Optional<LogSeverity> of(String word) {
        return word.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(BY_NAME.get(word.toUpperCase(Locale.ROOT)));
    }
}
