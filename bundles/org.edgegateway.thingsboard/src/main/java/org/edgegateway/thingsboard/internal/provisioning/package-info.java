// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** How a gateway gets its credentials from the server by itself, once, and keeps them. */
@NullMarked
package org.edgegateway.thingsboard.internal.provisioning;

import org.jspecify.annotations.NullMarked;
