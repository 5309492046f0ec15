// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.line;

import java.time.ZoneId;
import java.util.Optional;
import org.edgegateway.cloud.api.LogSeverity;

/**
 * Understands the beginning of a line as loggers write it, {@code TIME [THREAD] SEVERITY LOGGER - TEXT}, as far as it is
 * there: what is not understood stays text.
 */
public final class LineParser {

    private static final int LONGEST_LOGGER = 200;
    private static final String BEFORE_TEXT = " - ";

    private final ZoneId zone;

    /** @param zone of times that name none */
    public LineParser(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Parses a line.
     *
     * @param now its time where it names none, in milliseconds since the epoch
     */
    public Parsed parse(String line, long now) {
        LineTime time = LineTime.of(line, zone);
        String rest = line.substring(time.end()).strip();
        String thread = "";
        if (rest.startsWith("[") && rest.indexOf(']') > 0) {
            int end = rest.indexOf(']');
            String inBrackets = rest.substring(1, end);
            Optional<LogSeverity> severity = Severities.of(inBrackets);
            if (severity.isPresent()) {
                return withLogger(
                        time, now, severity, "", rest.substring(end + 1).strip());
            }
            if (time.millis().isPresent()) {
                thread = inBrackets;
                rest = rest.substring(end + 1).strip();
            }
        }
        String word = firstWord(rest);
        Optional<LogSeverity> severity = isName(word) ? Severities.of(word) : Optional.empty();
        return severity.isPresent()
                ? withLogger(
                        time,
                        now,
                        severity,
                        thread,
                        rest.substring(afterWord(rest, word)).strip())
                : parsed(time, now, Optional.empty(), "", thread, rest);
    }

    private static Parsed withLogger(
            LineTime time, long now, Optional<LogSeverity> severity, String thread, String rest) {
        String logger = logger(rest);
        return parsed(time, now, severity, logger, thread, withoutLogger(rest, logger));
    }

    private static Parsed parsed(
            LineTime time, long now, Optional<LogSeverity> severity, String logger, String thread, String text) {
        return new Parsed(
                time.millis().isPresent(),
                time.millis().orElse(now),
                severity.orElse(LogSeverity.INFO),
                logger,
                thread,
                text);
    }

    /** The logger's name in {@code LOGGER - TEXT}; empty without. */
    public static String logger(String text) {
        int end = text.indexOf(BEFORE_TEXT);
        boolean oneWord = end > 0 && end <= LONGEST_LOGGER && text.lastIndexOf(' ', end - 1) < 0;
        return oneWord ? text.substring(0, end) : "";
    }

    /** The text in {@code LOGGER - TEXT}. */
    public static String withoutLogger(String text, String logger) {
        return logger.isEmpty() ? text : text.substring(logger.length() + BEFORE_TEXT.length());
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        String word = end < 0 ? text : text.substring(0, end);
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    private static int afterWord(String text, String word) {
        boolean colon = text.length() > word.length() && text.charAt(word.length()) == ':';
        return word.length() + (colon ? 1 : 0);
    }

    /** A number is a severity only where syslog says so, not at the beginning of a line. */
    private static boolean isName(String word) {
        return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    /**
     * What a line says.
     *
     * @param timed whether it names its time
     * @param time in milliseconds since the epoch
     */
    public record Parsed(boolean timed, long time, LogSeverity severity, String logger, String thread, String text) {}
}
