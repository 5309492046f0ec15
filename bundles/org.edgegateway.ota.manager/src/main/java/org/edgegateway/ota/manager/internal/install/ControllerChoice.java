// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.internal.machine.WorkException;

/** The application that an update is for, if the settings name one. */
public interface ControllerChoice {

    /** Whether it can be restarted now; always when the settings name none. */
    boolean isThere();

    /** Restarts it. Does nothing when the settings name none. */
    void restart() throws WorkException;

    /** Whether it runs and says that it is healthy; always when the settings name none. */
    Health health();
}
