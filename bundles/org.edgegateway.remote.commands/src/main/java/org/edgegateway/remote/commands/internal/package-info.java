// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Commands of the cloud: a configurable component that answers them by RPC, as far as its settings allow. */
@NullMarked
package org.edgegateway.remote.commands.internal;

import org.jspecify.annotations.NullMarked;
