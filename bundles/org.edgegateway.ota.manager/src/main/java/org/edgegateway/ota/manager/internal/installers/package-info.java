// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The ways to install that come with this bundle. */
@NullMarked
package org.edgegateway.ota.manager.internal.installers;

import org.jspecify.annotations.NullMarked;
