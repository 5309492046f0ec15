// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Types with one of every construct a signature list can hold. */
@Version("1.2.0")
package org.edgegateway.kura.api.sample;

import org.osgi.annotation.versioning.Version;
