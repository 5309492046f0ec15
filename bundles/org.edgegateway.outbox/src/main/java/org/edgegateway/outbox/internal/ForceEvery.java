// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** Forces before an append returns. */
final class ForceEvery implements Durability {

    private final LaneFolder folder;
    private final AtomicLong forces = new AtomicLong();

    ForceEvery(LaneFolder folder) {
        this.folder = folder;
    }

    @Override
    public void created() throws IOException {
        folder.force();
    }

    @Override
    public void appended(StoredFile file) throws IOException {
        file.force();
        forces.incrementAndGet();
    }

    @Override
    public void sealed(StoredFile file) throws IOException {
        file.close();
    }

    @Override
    public void close() {
        // everything is forced already
    }

    @Override
    public long forces() {
        return forces.get();
    }
}
