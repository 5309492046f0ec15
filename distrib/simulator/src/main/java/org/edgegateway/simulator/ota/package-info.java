// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Updates over the air: where packages are kept, and how devices are told of theirs. */
@NullMarked
package org.edgegateway.simulator.ota;

import org.jspecify.annotations.NullMarked;
