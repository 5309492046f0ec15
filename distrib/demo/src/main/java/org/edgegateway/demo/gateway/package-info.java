// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The demo's application on the gateway: publishes the machine's figures. */
@NullMarked
package org.edgegateway.demo.gateway;

import org.jspecify.annotations.NullMarked;
