// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What a line of a log says: time, severity, logger, text, stack trace. */
@NullMarked
package org.edgegateway.log.publisher.internal.line;

import org.jspecify.annotations.NullMarked;
