// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The tab CloudEndpoint: Kura's side of the connection. */
@NullMarked
package org.edgegateway.thingsboard.internal.endpoint;

import org.jspecify.annotations.NullMarked;
