// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

/** What becomes of the data in one direction of a connection. */
public enum Flow {
    PASSES,
    /** It waits, on the wire and in the sender, until the weather changes. */
    STALLS,
    /** It is taken and thrown away. */
    VANISHES
}
