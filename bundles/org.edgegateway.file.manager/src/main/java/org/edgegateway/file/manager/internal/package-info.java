// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The file manager: its settings, and what it is made of. */
@NullMarked
package org.edgegateway.file.manager.internal;

import org.jspecify.annotations.NullMarked;
