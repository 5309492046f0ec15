// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura's snapshot files, without any Kura type: the launcher checks a seed file before there is a framework. */
@NullMarked
package org.edgegateway.emulator.snapshot;

import org.jspecify.annotations.NullMarked;
