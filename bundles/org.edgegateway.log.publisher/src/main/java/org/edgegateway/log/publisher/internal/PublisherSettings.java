// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.file.FilePattern;
import org.edgegateway.log.publisher.internal.filter.LineFilter;
import org.edgegateway.log.publisher.internal.filter.LoggerNames;
import org.edgegateway.log.publisher.internal.filter.Redaction;
import org.edgegateway.log.publisher.internal.filter.Regex;
import org.edgegateway.log.publisher.internal.flood.FloodLimits;
import org.edgegateway.log.publisher.internal.publish.MessageFormat;
import org.edgegateway.log.publisher.internal.publish.StackTraces;
import org.edgegateway.log.publisher.internal.publish.Tuned;

/**
 * The validated settings of a publisher.
 *
 * @param providers names of Kura's log providers, * for all
 * @param osgiLog whether OSGi's log is a source
 * @param files which files are sources
 * @param tuned which lines, and how many
 * @param format how they become messages
 * @param remoteControl whether the server may ask for lines and change severity and rate
 */
record PublisherSettings(
        Set<String> providers,
        boolean osgiLog,
        List<FilePattern> files,
        Tuned tuned,
        MessageFormat format,
        boolean remoteControl) {

    private static final int LONGEST_PREFIX = 50;

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException with a message for a person when something is wrong
     */
    static PublisherSettings from(LogPublisherConfig config) {
        return new PublisherSettings(
                Arrays.stream(orEmpty(config.log_providers()).split("\\s+"))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                config.osgi_log(),
                FilePattern.of(orEmpty(config.files())),
                new Tuned(filter(config), limits(config)),
                format(config),
                config.remote_control());
    }

    private static LineFilter filter(LogPublisherConfig config) {
        return new LineFilter(
                LogSeverity.valueOf(
                        oneOf("Minimum severity", config.minimum_severity(), "DEBUG", "INFO", "WARN", "ERROR")),
                Regex.of("Include", orEmpty(config.include())),
                Regex.of("Exclude", orEmpty(config.exclude())),
                LoggerNames.of(orEmpty(config.loggers_include())),
                LoggerNames.of(orEmpty(config.loggers_exclude())));
    }

    private static FloodLimits limits(LogPublisherConfig config) {
        return new FloodLimits(
                within("Lines per second", config.lines_per_second(), 1, 500),
                within("Alike lines per minute", config.alike_lines_per_minute(), 1, 30_000),
                Duration.ofSeconds(within("Report interval", config.report_interval_seconds(), 1, 3_600)));
    }

    private static MessageFormat format(LogPublisherConfig config) {
        String prefix = orEmpty(config.prefix()).strip();
        if (prefix.length() > LONGEST_PREFIX) {
            throw new IllegalArgumentException("the prefix is longer than " + LONGEST_PREFIX + " characters");
        }
        return new MessageFormat(
                prefix.isEmpty() ? "" : prefix + " ",
                StackTraces.valueOf(oneOf("Stack traces", config.stack_traces(), "WHOLE", "SHORT", "OFF")),
                new Redaction(config.redact(), Regex.of("Redact also", orEmpty(config.redact_also()))),
                within("Longest message", config.message_max_bytes(), 200, 60_000),
                oneOf("Longer messages", config.message_overlong(), "SPLIT", "CUT")
                        .equals("SPLIT"));
    }

    /** A setting that is left empty in the console is missing. */
    @SuppressWarnings("NullAway")
    private static String orEmpty(String setting) {
        return setting == null ? "" : setting;
    }

    private static String oneOf(String setting, String value, String... allowed) {
        if (!Arrays.asList(allowed).contains(value)) {
            throw new IllegalArgumentException("'" + setting + "' must be one of " + String.join(", ", allowed));
        }
        return value;
    }

    private static int within(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("'" + setting + "' must be " + least + " to " + most);
        }
        return value;
    }
}
