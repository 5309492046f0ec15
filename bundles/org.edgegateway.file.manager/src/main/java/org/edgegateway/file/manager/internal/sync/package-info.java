// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Keeps the files and what the cloud knows of them the same. */
@NullMarked
package org.edgegateway.file.manager.internal.sync;

import org.jspecify.annotations.NullMarked;
