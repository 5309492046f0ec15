// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Rate limits as a tenant profile has them: none unless asked for. */
@NullMarked
package org.edgegateway.simulator.limits;

import org.jspecify.annotations.NullMarked;
