// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What the server may ask of publishers: the last lines, another severity or rate for a while. */
@NullMarked
package org.edgegateway.log.publisher.internal.remote;

import org.jspecify.annotations.NullMarked;
