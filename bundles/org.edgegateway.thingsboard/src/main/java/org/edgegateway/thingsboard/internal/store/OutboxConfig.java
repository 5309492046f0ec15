// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import org.edgegateway.thingsboard.internal.StackPids;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

@ObjectClassDefinition(
        id = OutboxConfig.PID,
        name = "ThingsBoard outbox",
        description = "Where records wait on disk until the server has them, and how many may wait.")
@interface OutboxConfig {

    String PID = StackPids.OUTBOX_FACTORY;

    @AttributeDefinition(
            name = "Folder",
            required = false,
            description = "Where the records are kept; empty means edge-gateway/<connection> in Kura's data folder.")
    String path() default "";

    @AttributeDefinition(
            name = "Telemetry capacity (megabytes)",
            min = "1",
            max = "1048576",
            description = "Most disk space for measurements that wait.")
    int telemetry_capacity_megabytes() default 512;

    @AttributeDefinition(
            name = "Control capacity (megabytes)",
            min = "1",
            max = "1048576",
            description = "Most disk space for attributes and update states that wait.")
    int control_capacity_megabytes() default 16;

    @AttributeDefinition(
            name = "Logs capacity (megabytes)",
            min = "1",
            max = "1048576",
            description = "Most disk space for log lines that wait.")
    int logs_capacity_megabytes() default 64;

    @AttributeDefinition(
            name = "Maximum age (days)",
            min = "1",
            max = "36500",
            description = "Records that waited longer are dropped and counted.")
    int max_age_days() default 30;

    @AttributeDefinition(
            name = "Maximum age of logs (days)",
            min = "1",
            max = "36500",
            description = "Log lines that waited longer are dropped and counted.")
    int logs_max_age_days() default 30;

    @AttributeDefinition(
            name = "When full",
            options = {
                @Option(label = "Drop the oldest records", value = "DROP_OLDEST"),
                @Option(label = "Reject new records", value = "REJECT_NEWEST")
            },
            description =
                    "What gives way when the capacity is reached; of log lines, always the oldest. Whatever is dropped is counted.")
    String overflow() default "DROP_OLDEST";

    @AttributeDefinition(
            name = "Telemetry fsync",
            options = {
                @Option(label = "Every record", value = "EVERY_APPEND"),
                @Option(label = "At an interval", value = "INTERVAL"),
                @Option(label = "Never", value = "NEVER")
            },
            description = "When measurements are forced to the disk, which decides what a power cut may take.")
    String telemetry_fsync() default "INTERVAL";

    @AttributeDefinition(
            name = "Control fsync",
            options = {
                @Option(label = "Every record", value = "EVERY_APPEND"),
                @Option(label = "At an interval", value = "INTERVAL"),
                @Option(label = "Never", value = "NEVER")
            },
            description = "When attributes and update states are forced to the disk.")
    String control_fsync() default "EVERY_APPEND";

    @AttributeDefinition(
            name = "Logs fsync",
            options = {
                @Option(label = "Every record", value = "EVERY_APPEND"),
                @Option(label = "At an interval", value = "INTERVAL"),
                @Option(label = "Never", value = "NEVER")
            },
            description = "When log lines are forced to the disk.")
    String logs_fsync() default "INTERVAL";

    @AttributeDefinition(
            name = "Fsync interval (milliseconds)",
            min = "1",
            max = "60000",
            description =
                    "Time between two fsyncs where they happen at an interval; a power cut takes at most so much.")
    int fsync_interval_milliseconds() default 100;

    @AttributeDefinition(
            name = "Archive (days)",
            min = "0",
            max = "36500",
            description = "How long delivered measurements are kept for the command archive_republish_messages; 0 keeps"
                    + " none.")
    int archive_days() default 0;

    @AttributeDefinition(
            name = "Archive capacity (megabytes)",
            min = "1",
            max = "1048576",
            description = "Most disk space for delivered measurements; the oldest are forgotten first.")
    int archive_megabytes() default 256;

    @AttributeDefinition(
            name = "Archive share (percent)",
            min = "1",
            max = "100",
            description = "How much of the connection's time may be used for delivering from the archive again.")
    int archive_share_percent() default 20;

    @AttributeDefinition(
            name = "Free disk space kept (megabytes)",
            min = "0",
            max = "1048576",
            description = "The outbox stops growing when the disk has less free space than this.")
    int free_space_megabytes() default 64;
}
