// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.ota;

/** Which of the two messages about a package comes first: that of the attributes deleted, or that of those set. */
public enum AttributeOrder {
    /** First one, then the other: the order is ThingsBoard's to choose. */
    ALTERNATE,
    DELETED_FIRST,
    DELETED_LAST
}
