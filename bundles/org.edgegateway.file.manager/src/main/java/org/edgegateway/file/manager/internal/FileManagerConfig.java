// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(
        id = FileManagerConfig.PID,
        name = "File manager",
        description = "Keeps files of the gateway as the cloud wants them, and shows the cloud what they hold.")
@interface FileManagerConfig {

    String PID = "org.edgegateway.file.manager.FileManager";

    @AttributeDefinition(
            name = "Connection",
            required = false,
            description = "The cloud connection that manages the files, by its endpoint's name such as"
                    + " org.edgegateway.thingsboard.CloudEndpoint; empty for the only one there is.")
    String connection() default "";

    @AttributeDefinition(
            name = "Data folder",
            required = false,
            description =
                    "What DATA_PATH stands for in paths (between percent signs, or after a dollar sign); empty means files in Kura's data folder.")
    String data_path() default "";

    @AttributeDefinition(
            name = "Allowed folders",
            required = false,
            description = "Absolute paths of the folders below which files may be managed, separated by commas; empty"
                    + " means the data folder.")
    String roots() default "";

    @AttributeDefinition(
            name = "Denied names",
            required = false,
            description = "Names of files and folders that are never touched nor shown even there, separated by commas,"
                    + " where * stands for any characters.")
    String denied_names() default DEFAULT_DENIED;

    @AttributeDefinition(
            name = "Largest file (kilobytes)",
            min = "1",
            max = "1048576",
            description = "The most that the cloud may write into a file.")
    int file_max_kilobytes() default 16_384;

    @AttributeDefinition(
            name = "Largest report (bytes)",
            min = "1000",
            max = "65000",
            description =
                    "The most of a file's content that the cloud is shown; of larger files it learns the hash only.")
    int report_max_bytes() default 60_000;

    @AttributeDefinition(
            name = "Most files",
            min = "1",
            max = "100000",
            description = "How many files the cloud may define.")
    int files_max() default 10_000;

    @AttributeDefinition(
            name = "Check interval (seconds)",
            min = "1",
            max = "3600",
            description = "How often all files are looked at, in case the operating system did not tell of a change.")
    int check_seconds() default 30;

    @AttributeDefinition(
            name = "Backups",
            min = "0",
            max = "100",
            description =
                    "How many contents are kept of a file that was changed on the gateway before the cloud's content"
                            + " replaced it.")
    int backups() default 3;

    @AttributeDefinition(
            name = "Controller",
            description =
                    "The controller that is restarted when a file with restart_controller_on_change was changed by"
                            + " the cloud.")
    String controller() default "controller";

    @AttributeDefinition(
            name = "Mode of new files",
            description =
                    "The permissions of files that were not there before and whose definition names none, in octal"
                            + " digits.")
    String new_files_mode() default "0644";

    String DEFAULT_DENIED = "*.jks,*.jceks,*.p12,*.pfx,*.pem,*.key,*keystore*,*credential*,*secret*"
            + ",*password*,snapshot_*.xml,snapshots,security,edge-gateway,.ssh,id_rsa*,shadow";
}
