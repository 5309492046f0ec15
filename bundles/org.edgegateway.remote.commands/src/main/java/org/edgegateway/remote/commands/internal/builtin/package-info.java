// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The commands that every gateway has. */
@NullMarked
package org.edgegateway.remote.commands.internal.builtin;

import org.jspecify.annotations.NullMarked;
