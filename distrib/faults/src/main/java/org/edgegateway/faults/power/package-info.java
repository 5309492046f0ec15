// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The power of the machine fails under an outbox. */
@NullMarked
package org.edgegateway.faults.power;

import org.jspecify.annotations.NullMarked;
