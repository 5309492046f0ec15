// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** From a line to the entry that the cloud stores. */
@NullMarked
package org.edgegateway.log.publisher.internal.publish;

import org.jspecify.annotations.NullMarked;
