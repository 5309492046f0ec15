// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.time.Duration;
import org.edgegateway.ota.manager.internal.schedule.MaintenanceWindow;

/**
 * What a person has settled about updates.
 *
 * @param downgrades whether a lower version may replace a higher one
 * @param unverified whether a package without checksum and signature may be installed
 * @param window when updates may be downloaded and installed
 * @param delay how long after an offer this gateway begins, so that not all of a fleet do at once
 * @param tries how often one offer is tried
 * @param retryDelay how long after the first failure it is tried again; twice as long after each further one
 * @param restarts how often a verification, a preparation, an installation, its proof or its undoing may be interrupted by
 *     restarts
 */
public record Rules(
        boolean downgrades,
        boolean unverified,
        MaintenanceWindow window,
        Duration delay,
        int tries,
        Duration retryDelay,
        int restarts) {

    /** What is enough for an update that needs restarts, and too much for one that causes them. */
    public static final int RESTARTS = 3;
}
