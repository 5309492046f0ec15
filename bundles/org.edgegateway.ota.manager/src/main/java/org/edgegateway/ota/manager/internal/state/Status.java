// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;
import org.edgegateway.ota.manager.internal.offer.Release;

/**
 * What the cloud is told.
 *
 * @param phase how far the update is; empty when that is not told
 * @param error why it failed; else empty
 * @param current what runs, if that is told
 */
public record Status(Optional<Phase> phase, String error, Optional<Release> current) {

    /** The values that the attribute {@code _state} may have. */
    public enum Phase {
        DEFERRED,
        DOWNLOADING,
        DOWNLOADED,
        VERIFIED,
        UPDATING,
        UPDATED,
        FAILED
    }

    static Status of(Phase phase) {
        return new Status(Optional.of(phase), "", Optional.empty());
    }

    static Status failed(String reason, Running running) {
        return new Status(Optional.of(Phase.FAILED), reason, running.release());
    }

    static Status updated(Release release) {
        return new Status(Optional.of(Phase.UPDATED), "", Optional.of(release));
    }

    /** Only what runs. */
    public static Status current(Release release) {
        return new Status(Optional.empty(), "", Optional.of(release));
    }
}
