// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api;

import java.util.Map;

/**
 * What a package promises to those who compile against it.
 *
 * @param version the version it is exported with
 * @param types its public and protected types by full name
 */
record PackageSignature(String version, Map<String, TypeSignature> types) {}
