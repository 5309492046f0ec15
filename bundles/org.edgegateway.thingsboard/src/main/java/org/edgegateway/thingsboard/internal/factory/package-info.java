// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Makes and removes connections. */
@NullMarked
package org.edgegateway.thingsboard.internal.factory;

import org.jspecify.annotations.NullMarked;
