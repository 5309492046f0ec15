// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Services of others that come and go, found by their names. */
@NullMarked
package org.edgegateway.basics.osgi;

import org.jspecify.annotations.NullMarked;
