// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Attributes, both ways. */
@NullMarked
package org.edgegateway.thingsboard.internal.attributes;

import org.jspecify.annotations.NullMarked;
