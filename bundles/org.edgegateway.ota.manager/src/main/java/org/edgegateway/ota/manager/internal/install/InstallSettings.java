// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import java.time.Duration;

/**
 * How packages are installed.
 *
 * @param installer name of the installer; empty for the first that accepts the package
 * @param parameter what it is told
 * @param controller name of the application that is restarted and must be healthy; empty for none
 * @param stable how long without a break the new version must run
 * @param proof how long that may take
 * @param signatureRequired whether what is installed must be signed
 */
public record InstallSettings(
        String installer,
        String parameter,
        String controller,
        Duration stable,
        Duration proof,
        boolean signatureRequired) {}
