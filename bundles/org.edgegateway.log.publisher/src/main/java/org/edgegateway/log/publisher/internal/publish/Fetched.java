// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import org.edgegateway.log.publisher.internal.line.LineSink;

/** Lines that are fetched from where they wait. */
@FunctionalInterface
public interface Fetched {

    /** Fetches some lines, if any; true when there are more. On the publisher's thread. */
    boolean fetch(LineSink sink);
}
