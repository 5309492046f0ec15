// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {

    /** Returns after the time, or earlier when there is reason to hope that waiting is no longer needed. */
    void pause(Duration time) throws InterruptedException;
}
