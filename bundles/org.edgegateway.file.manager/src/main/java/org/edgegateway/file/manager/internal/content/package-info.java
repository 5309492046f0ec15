// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The content of a file, as an attribute's value and as bytes. */
@NullMarked
package org.edgegateway.file.manager.internal.content;

import org.jspecify.annotations.NullMarked;
