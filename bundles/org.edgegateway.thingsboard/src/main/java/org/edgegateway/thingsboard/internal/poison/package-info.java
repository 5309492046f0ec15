// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Finding and parking the record that the server closes the link for. */
@NullMarked
package org.edgegateway.thingsboard.internal.poison;

import org.jspecify.annotations.NullMarked;
