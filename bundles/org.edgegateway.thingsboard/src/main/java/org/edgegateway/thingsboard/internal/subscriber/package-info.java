// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What applications hear from the server through. */
@NullMarked
package org.edgegateway.thingsboard.internal.subscriber;

import org.jspecify.annotations.NullMarked;
