// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Child devices: whose values they are, and that the server knows them before it gets any. */
@NullMarked
package org.edgegateway.thingsboard.internal.children;

import org.jspecify.annotations.NullMarked;
