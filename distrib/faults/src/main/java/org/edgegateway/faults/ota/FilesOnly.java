// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.IOException;
import java.util.Optional;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.edgegateway.ota.manager.internal.install.InstallerChoice;
import org.edgegateway.ota.manager.internal.installers.FilesInstaller;

/** Sets of files are all that is installed. */
final class FilesOnly implements InstallerChoice {

    private static final String NAME = "files";

    private final Installer files = new FilesInstaller();

    @Override
    public Optional<Installer> named(String name) {
        return name.equals(NAME) ? Optional.of(files) : Optional.empty();
    }

    @Override
    public Optional<String> accepting(InstallablePackage update) throws IOException {
        return files.accepts(update) ? Optional.of(NAME) : Optional.empty();
    }
}
