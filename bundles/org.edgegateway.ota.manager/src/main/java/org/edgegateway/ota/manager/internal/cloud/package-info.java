// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The connection to the cloud, found as services that come and go. */
@NullMarked
package org.edgegateway.ota.manager.internal.cloud;

import org.jspecify.annotations.NullMarked;
