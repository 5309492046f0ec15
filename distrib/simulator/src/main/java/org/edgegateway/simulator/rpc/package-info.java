// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Calls from users to devices and their pending answers. */
@NullMarked
package org.edgegateway.simulator.rpc;

import org.jspecify.annotations.NullMarked;
