// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import java.util.Optional;
import java.util.function.Consumer;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.cloud.api.ControllerStatus;

/** A controller that only tells when it is restarted. */
record Restarting(String name, Consumer<String> restarted) implements Controller {

    @Override
    public void restart() {
        restarted.accept(name);
    }

    @Override
    public ControllerStatus status() {
        return new ControllerStatus(true, true, Optional.empty(), Optional.empty(), "");
    }
}
