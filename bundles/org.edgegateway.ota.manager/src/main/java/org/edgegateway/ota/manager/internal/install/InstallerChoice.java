// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import java.io.IOException;
import java.util.Optional;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;

/** The installers that are there at the moment. */
public interface InstallerChoice {

    Optional<Installer> named(String name);

    /** The name of the first that can install it. */
    Optional<String> accepting(InstallablePackage update) throws IOException;
}
