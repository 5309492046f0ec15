// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What stands between a request and a command: is it allowed, is it too often, are its parameters an object. */
@NullMarked
package org.edgegateway.remote.commands.internal.gate;

import org.jspecify.annotations.NullMarked;
