// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.internal.install.ControllerChoice;

/** Nothing is to be restarted. */
final class NoController implements ControllerChoice {

    @Override
    public void restart() {
        // there is none
    }

    @Override
    public Health health() {
        return new Health.Running();
    }
}
