// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;

/** Leaves it to the operating system. */
final class ForceNever implements Durability {

    @Override
    public void created() {
        // left to the operating system
    }

    @Override
    public void appended(StoredFile file) {
        // left to the operating system
    }

    @Override
    public void sealed(StoredFile file) throws IOException {
        file.close();
    }

    @Override
    public void close() {
        // left to the operating system
    }

    @Override
    public long forces() {
        return 0;
    }
}
