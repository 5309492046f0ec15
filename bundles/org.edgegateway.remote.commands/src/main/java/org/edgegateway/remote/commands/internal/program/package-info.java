// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Programs of the operating system, run with fixed arguments, limits and nothing left behind when they take too long. */
@NullMarked
package org.edgegateway.remote.commands.internal.program;

import org.jspecify.annotations.NullMarked;
