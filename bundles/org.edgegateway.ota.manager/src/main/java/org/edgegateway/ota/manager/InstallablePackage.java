// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager;

import java.nio.file.Path;

/**
 * A package that is complete and verified.
 *
 * @param title its name, as the cloud calls it
 * @param version its version there
 * @param file its content; only to be read
 * @param parameter what the settings tell the installer, such as a folder; often empty
 * @param signatureRequired whether the settings demand that what is installed is signed
 * @param home folder for what an installer must remember after the update; the same for all updates of one manager, and
 *     not made yet
 */
public record InstallablePackage(
        String title, String version, Path file, String parameter, boolean signatureRequired, Path home) {}
