// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.util.Optional;
import org.edgegateway.ota.manager.internal.state.Activity;
import org.edgegateway.ota.manager.internal.state.Job;

/** Carries out what is done in a state. */
public interface Work {

    /**
     * Does it, on a thread that it may keep; returns when it has succeeded. May be called again for something that was
     * interrupted, by a kill or otherwise.
     *
     * @param job the update that it is for; empty for {@link Activity#CLEAN} only
     * @throws WorkException when it has failed
     * @throws InterruptedException when it shall not go on
     */
    void run(Activity activity, Optional<Job> job) throws WorkException, InterruptedException;
}
