// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * How a package gets onto the gateway: register an {@link org.edgegateway.ota.manager.Installer} to add a way of your
 * own.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.edgegateway.ota.manager;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
