// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.assets;

import java.util.Optional;
import org.eclipse.kura.asset.Asset;

/** The Assets that there are now. */
@FunctionalInterface
public interface Assets {

    /** The Asset of a name, its {@code kura.service.pid}. */
    Optional<Asset> named(String name);
}
