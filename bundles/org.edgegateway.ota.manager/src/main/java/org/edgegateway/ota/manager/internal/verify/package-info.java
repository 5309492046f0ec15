// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Whether a package is what the cloud says it is, and comes from whom it should come. */
@NullMarked
package org.edgegateway.ota.manager.internal.verify;

import org.jspecify.annotations.NullMarked;
