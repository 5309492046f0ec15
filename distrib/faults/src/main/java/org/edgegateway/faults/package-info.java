// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Makes things go wrong on purpose; start at {@link org.edgegateway.faults.Faults}. */
@NullMarked
package org.edgegateway.faults;

import org.jspecify.annotations.NullMarked;
