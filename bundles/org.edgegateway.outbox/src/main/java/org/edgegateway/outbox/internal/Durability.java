// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import org.edgegateway.outbox.FsyncPolicy;

/** When the files of a lane are forced to the disk; one implementation for each policy. */
interface Durability {

    static Durability of(LaneParts parts, ScheduledExecutorService scheduler) {
        FsyncPolicy policy = parts.settings().fsync();
        if (policy instanceof FsyncPolicy.Interval interval) {
            return new ForceInterval(parts.folder(), scheduler, interval.period(), parts.events());
        }
        return policy instanceof FsyncPolicy.EveryAppend ? new ForceEvery(parts.folder()) : new ForceNever();
    }

    /** A file was created in the lane's folder. */
    void created() throws IOException;

    /**
     * Records were appended to a file.
     *
     * @throws IOException when they must count as not stored
     */
    void appended(StoredFile file) throws IOException;

    /** Nothing will be appended to a file any more; takes over to close it. */
    void sealed(StoredFile file) throws IOException;

    /** Forces what the policy promises to force. */
    void close() throws IOException;

    /** How often files were forced. */
    long forces();
}
