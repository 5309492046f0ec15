// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Delivered telemetry, kept for a while to be delivered again. */
@NullMarked
package org.edgegateway.thingsboard.internal.archive;

import org.jspecify.annotations.NullMarked;
