// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The demo's own process: starts a server and a gateway, shows what the server stored, and tells whether all of it is
 * there.
 */
@NullMarked
package org.edgegateway.demo;

import org.jspecify.annotations.NullMarked;
