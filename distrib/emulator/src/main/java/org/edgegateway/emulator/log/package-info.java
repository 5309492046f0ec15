// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What the framework and its component runtime report, in the log of everything else. */
@NullMarked
package org.edgegateway.emulator.log;

import org.jspecify.annotations.NullMarked;
