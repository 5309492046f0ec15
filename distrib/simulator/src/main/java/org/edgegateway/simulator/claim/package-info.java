// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Devices that ask to be claimed, and the customers who claim them. Forgotten at the end of the process. */
@NullMarked
package org.edgegateway.simulator.claim;

import org.jspecify.annotations.NullMarked;
