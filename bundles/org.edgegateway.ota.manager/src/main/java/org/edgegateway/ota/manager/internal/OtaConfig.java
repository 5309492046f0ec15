// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

@ObjectClassDefinition(
        id = OtaConfig.PID,
        name = "OTA manager",
        description = "Updates the gateway or its software with packages that the cloud assigns.")
@interface OtaConfig {

    String PID = "org.edgegateway.ota.manager.OtaManager";

    @AttributeDefinition(
            name = "What to update",
            options = {
                @Option(label = "The controller's software (sw_)", value = "SOFTWARE"),
                @Option(label = "The gateway itself (fw_)", value = "FIRMWARE")
            },
            description = "Which of the packages that the cloud assigns this instance is for; one instance for each.")
    String kind() default "SOFTWARE";

    @AttributeDefinition(
            name = "Connection",
            required = false,
            description = "Name of the cloud connection, such as org.edgegateway.thingsboard.CloudEndpoint; empty for"
                    + " the only one.")
    String connection() default "";

    @AttributeDefinition(
            name = "Path",
            required = false,
            description = "Folder for packages and for what is needed to come back; empty for a folder of its own below"
                    + " Kura's data folder.")
    String path() default "";

    @AttributeDefinition(
            name = "Installer",
            required = false,
            description = "deployment-package, container, snapshot, files, or the name of one from another bundle;"
                    + " empty chooses by the content of the package.")
    String installer() default "";

    @AttributeDefinition(
            name = "Installer parameter",
            required = false,
            description = "For container: the name of Kura's container instance. For files: the folder. For snapshot:"
                    + " merge (also when empty) or replace.")
    String installer_parameter() default "";

    @AttributeDefinition(
            name = "Controller",
            required = false,
            description = "Name of the application that is restarted after an installation and must be healthy; empty"
                    + " for none.")
    String controller() default "";

    @AttributeDefinition(
            name = "Current title",
            required = false,
            description = "Title of what is installed as long as nothing was updated.")
    String current_title() default "";

    @AttributeDefinition(
            name = "Current version",
            required = false,
            description = "Version of what is installed as long as nothing was updated.")
    String current_version() default "";

    @AttributeDefinition(
            name = "Chunk size (bytes)",
            min = "1024",
            max = "65000",
            description = "Size of the parts in which a package is downloaded, unless the cloud takes less.")
    int chunk_bytes() default 65_000;

    @AttributeDefinition(
            name = "Chunks in flight",
            min = "1",
            max = "32",
            description = "How many parts are asked for at once.")
    int chunks_in_flight() default 4;

    @AttributeDefinition(
            name = "Bandwidth (kilobytes per second)",
            min = "0",
            max = "1000000",
            description = "The most to use of the link for a download; 0 for no limit.")
    int bandwidth_kilobytes_per_second() default 0;

    @AttributeDefinition(
            name = "Download deadline (hours)",
            min = "1",
            max = "720",
            description =
                    "How long one try of a download may take, with all interruptions and over restarts; while the gateway is off"
                            + " does not count.")
    int download_deadline_hours() default 24;

    @AttributeDefinition(
            name = "Free space (megabytes)",
            min = "1",
            max = "1000000",
            description = "What must stay free on the disk beside the package.")
    int free_space_megabytes() default 64;

    @AttributeDefinition(
            name = "Verification required",
            description = "Refuses packages that have neither checksum nor signature, as those with an address often"
                    + " do.")
    boolean verification_required() default true;

    @AttributeDefinition(
            name = "Signature required",
            description = "Refuses packages that are not signed by someone whom the key store trusts.")
    boolean signature_required() default false;

    @AttributeDefinition(
            name = "KeystoreService target filter",
            description = "Selects Kura's key store whose trusted certificates count for signatures.")
    String KeystoreService_target() default "(kura.service.pid=SSLKeystore)";

    @AttributeDefinition(
            name = "SslManagerService target filter",
            description =
                    "Selects the SSL service that decides which servers are trusted for packages with an address.")
    String SslManagerService_target() default "(kura.service.pid=org.eclipse.kura.ssl.SslManagerService)";

    @AttributeDefinition(
            name = "Stable (seconds)",
            min = "1",
            max = "86400",
            description = "How long without a break the new version must run before the update counts as done.")
    int stable_seconds() default 30;

    @AttributeDefinition(
            name = "Proof timeout (seconds)",
            min = "1",
            max = "86400",
            description = "How long it may take until then; afterwards the previous version is restored.")
    int proof_timeout_seconds() default 300;

    @AttributeDefinition(
            name = "Tries",
            min = "1",
            max = "100",
            description = "How often the same package is tried before it is given up.")
    int tries() default 3;

    @AttributeDefinition(
            name = "Retry delay (minutes)",
            min = "1",
            max = "1440",
            description = "How long after the first failure the package is tried again; twice as long after each"
                    + " further one.")
    int retry_delay_minutes() default 10;

    @AttributeDefinition(
            name = "Downgrade allowed",
            description = "Whether a lower version may replace a higher one of the same title.")
    boolean downgrade_allowed() default true;

    @AttributeDefinition(
            name = "Maintenance window",
            required = false,
            description = "When downloads and installations may begin, in the gateway's time, such as 02:00-04:30 or"
                    + " SAT,SUN 22:00-06:00; empty for always.")
    String maintenance_window() default "";

    @AttributeDefinition(
            name = "Spread (minutes)",
            min = "0",
            max = "10080",
            description = "Each gateway of a fleet waits its own share of this time, always the same, before it"
                    + " downloads.")
    int spread_minutes() default 0;
}
