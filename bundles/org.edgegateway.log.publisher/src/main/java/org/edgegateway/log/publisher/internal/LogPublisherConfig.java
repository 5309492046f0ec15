// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

@ObjectClassDefinition(
        id = LogPublisherConfig.PID,
        name = "Log publisher",
        description = "Publishes log lines of this gateway to the server of a cloud connection.")
@interface LogPublisherConfig {

    String PID = "org.edgegateway.log.publisher.LogPublisher";

    @AttributeDefinition(
            name = "Cloud connection Target Filter",
            description = "Selects the connection whose server gets the lines, as an OSGi filter with the name of its"
                    + " CloudEndpoint.")
    String Logs_target() default "(kura.service.pid=*)";

    @AttributeDefinition(
            name = "Log providers",
            required = false,
            description = "Names of Kura's log providers whose lines are published, with blanks between; * stands for"
                    + " all, empty for none.")
    String log_providers() default "*";

    @AttributeDefinition(
            name = "OSGi log",
            description = "Whether lines of OSGi's own log are published: what the framework and its services say.")
    boolean osgi_log() default true;

    @AttributeDefinition(
            name = "Files",
            required = false,
            description = "Files whose lines are published, as absolute paths with * for parts of a name and ** for"
                    + " folders, with commas or line breaks between.|TextArea")
    String files() default "";

    @AttributeDefinition(
            name = "Minimum severity",
            options = {
                @Option(label = "Everything", value = "DEBUG"),
                @Option(label = "Information", value = "INFO"),
                @Option(label = "Warnings", value = "WARN"),
                @Option(label = "Errors", value = "ERROR")
            },
            description = "From which severity on lines are published.")
    String minimum_severity() default "INFO";

    @AttributeDefinition(
            name = "Include",
            required = false,
            description = "A regular expression (RE2): only lines in which it is found are published.")
    String include() default "";

    @AttributeDefinition(
            name = "Exclude",
            required = false,
            description = "A regular expression (RE2): lines in which it is found are not published.")
    String exclude() default "";

    @AttributeDefinition(
            name = "Loggers",
            required = false,
            description = "Names of loggers, with blanks between, whose lines are published, with those of the loggers"
                    + " below them; empty for all.")
    String loggers_include() default "";

    @AttributeDefinition(
            name = "Loggers left out",
            required = false,
            description = "Names of loggers whose lines are not published.")
    String loggers_exclude() default "";

    @AttributeDefinition(
            name = "Prefix",
            required = false,
            description = "What every message begins with; a blank follows it.")
    String prefix() default "GATEWAY -";

    @AttributeDefinition(
            name = "Stack traces",
            options = {
                @Option(label = "Whole", value = "WHOLE"),
                @Option(label = "Short", value = "SHORT"),
                @Option(label = "Off", value = "OFF")
            },
            description = "How much of stack traces is published; short leaves five frames of each cause.")
    String stack_traces() default "SHORT";

    @AttributeDefinition(
            name = "Redact",
            description = "Whether what looks like a password, token or key is replaced by ***.")
    boolean redact() default true;

    @AttributeDefinition(
            name = "Redact also",
            required = false,
            description = "A regular expression (RE2): what it finds is replaced by ***, too.")
    String redact_also() default "";

    @AttributeDefinition(
            name = "Longest message (bytes)",
            min = "200",
            max = "60000",
            description = "Longer lines are split or cut.")
    int message_max_bytes() default 4_000;

    @AttributeDefinition(
            name = "Longer messages",
            options = {
                @Option(label = "Split into numbered parts", value = "SPLIT"),
                @Option(label = "Cut with a mark", value = "CUT")
            },
            description = "What becomes of longer lines; of very long ones, ten parts are left.")
    String message_overlong() default "SPLIT";

    @AttributeDefinition(
            name = "Lines per second",
            min = "1",
            max = "500",
            description = "Most lines of each source that are published on average; ten times as many at once after a"
                    + " pause. The others are counted.")
    int lines_per_second() default 20;

    @AttributeDefinition(
            name = "Alike lines per minute",
            min = "1",
            max = "30000",
            description = "Most lines of each source that differ in numbers only.")
    int alike_lines_per_minute() default 60;

    @AttributeDefinition(
            name = "Report interval (seconds)",
            min = "1",
            max = "3600",
            description = "How often repeated lines and lines left out as too many are told of.")
    int report_interval_seconds() default 60;

    @AttributeDefinition(
            name = "Remote control",
            description = "Whether the server may ask for the last lines (RPC log_tail), and for another severity or"
                    + " rate for a limited time (RPC log_level).")
    boolean remote_control() default true;
}
