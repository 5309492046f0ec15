// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What the cloud offers: assembled from attributes, compared with what runs. */
@NullMarked
package org.edgegateway.ota.manager.internal.offer;

import org.jspecify.annotations.NullMarked;
