// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The application that the gateway is there for: watched, restarted, and kept running. */
@NullMarked
package org.edgegateway.controller.internal;

import org.jspecify.annotations.NullMarked;
