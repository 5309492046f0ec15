// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Lines of files, each read once, whatever happens to the files. */
@NullMarked
package org.edgegateway.log.publisher.internal.file;

import org.jspecify.annotations.NullMarked;
