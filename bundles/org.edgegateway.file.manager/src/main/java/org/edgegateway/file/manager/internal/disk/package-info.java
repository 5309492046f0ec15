// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Files below the roots: found without leaving them, read, and replaced as a whole. */
@NullMarked
package org.edgegateway.file.manager.internal.disk;

import org.jspecify.annotations.NullMarked;
