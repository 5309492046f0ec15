// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

/** Tells the cloud. */
public interface Mouthpiece {

    /**
     * Tells it.
     *
     * @return whether it need not be told again: it was taken over, or never will be
     */
    boolean tell(Report report);
}
