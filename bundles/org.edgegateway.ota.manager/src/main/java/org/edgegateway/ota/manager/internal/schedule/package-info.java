// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** When a gateway of a fleet may update itself. */
@NullMarked
package org.edgegateway.ota.manager.internal.schedule;

import org.jspecify.annotations.NullMarked;
