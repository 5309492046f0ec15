// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The component and what all its parts share. */
@NullMarked
package org.edgegateway.ota.manager.internal;

import org.jspecify.annotations.NullMarked;
