// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import java.io.IOException;
import java.util.Optional;
import org.edgegateway.file.manager.internal.disk.Beforehand;
import org.edgegateway.file.manager.internal.restart.Restarts;

/** The restart that a change of a file needs, noted before the change. Used once. */
final class Announcement implements Beforehand {

    private final Restarts restarts;
    private final Optional<String> target;
    private boolean noted;

    /** @param target empty when nothing needs a restart */
    Announcement(Restarts restarts, Optional<String> target) {
        this.restarts = restarts;
        this.target = target;
    }

    @Override
    public void run() throws IOException {
        if (target.isPresent()) {
            noted = restarts.add(target.get());
        }
    }

    @Override
    public void undo() {
        if (noted) {
            target.ifPresent(restarts::takeBack);
        }
    }
}
