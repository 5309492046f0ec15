// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Installs verified packages through whichever installer is for them, and proves that they run. */
@NullMarked
package org.edgegateway.ota.manager.internal.install;

import org.jspecify.annotations.NullMarked;
