// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

/** Hears what became of records. */
public interface Deliveries {

    /** The server has taken over the records from first to last. */
    void delivered(long first, long last);
}
