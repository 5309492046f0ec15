// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Starts the framework and the bundles of a folder; plain Java, nothing but the OSGi framework on its class path. */
@NullMarked
package org.edgegateway.emulator.launcher;

import org.jspecify.annotations.NullMarked;
