// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Fetches packages piece by piece: from the cloud or from an address, resumed after any interruption. */
@NullMarked
package org.edgegateway.ota.manager.internal.download;

import org.jspecify.annotations.NullMarked;
