// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.outbox;

/** When records are forced to the disk. In all of them a record has left the process before its append returns. */
enum Policy {
    EACH,
    INTERVAL,
    NEVER,
    /** Whatever is quickest, to fill a store before it is reopened; promises nothing. */
    FILL
}
