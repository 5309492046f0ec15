// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Where lines come from while the gateway runs: Kura's log providers and OSGi's log, handed over without waiting. */
@NullMarked
package org.edgegateway.log.publisher.internal.source;

import org.jspecify.annotations.NullMarked;
