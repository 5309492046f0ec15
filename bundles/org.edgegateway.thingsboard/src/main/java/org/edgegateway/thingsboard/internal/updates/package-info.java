// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Downloading of update packages, part by part. */
@NullMarked
package org.edgegateway.thingsboard.internal.updates;

import org.jspecify.annotations.NullMarked;
