// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;
import org.edgegateway.ota.manager.internal.offer.Release;

/**
 * What is installed.
 *
 * @param release its name; empty when nobody knows
 * @param seen whether it was seen running, rather than named by the settings
 */
public record Running(Optional<Release> release, boolean seen) {

    public static final Running UNKNOWN = new Running(Optional.empty(), false);

    static Running seen(Release release) {
        return new Running(Optional.of(release), true);
    }
}
