// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a manager may ask of a cloud, whichever cloud it is.
 *
 * <p>Each connection registers these services with the property {@code kura.service.pid}; a manager selects its
 * connection with a target filter and stays unsatisfied where that cloud cannot offer a contract.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.edgegateway.cloud.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
