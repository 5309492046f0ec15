// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What is restarted when files changed. */
@NullMarked
package org.edgegateway.file.manager.internal.restart;

import org.jspecify.annotations.NullMarked;
