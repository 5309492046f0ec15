// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.osgi.service.component.annotations.Component;

/**
 * Puts the files of a ZIP archive into a folder, which the parameter names. Each file is replaced as a whole; others that
 * are there stay.
 */
@Component(property = {Installer.NAME + "=files", "service.ranking:Integer=-100"})
public final class FilesInstaller implements Installer {

    @Override
    public boolean accepts(InstallablePackage update) throws IOException {
        try (ZipFile zip = new ZipFile(update.file().toFile())) {
            return zip.size() > 0;
        } catch (ZipException none) {
            return false;
        }
    }

    @Override
    public void save(InstallablePackage update, Path folder) throws InstallException, IOException {
        try (FileSet files = open(update)) {
            files.backUp(folder);
        }
    }

    @Override
    public void install(InstallablePackage update) throws InstallException, IOException {
        try (FileSet files = open(update)) {
            files.extract();
        }
    }

    @Override
    public Health health(InstallablePackage update) throws IOException {
        try (FileSet files = open(update)) {
            return files.firstDifference()
                    .<Health>map(name -> new Health.NotRunning(name + " is not what the package holds"))
                    .orElseGet(Health.Running::new);
        } catch (InstallException e) {
            return new Health.NotRunning(Reason.of(e));
        }
    }

    @Override
    public void restore(InstallablePackage update, Path folder) throws InstallException, IOException {
        try (FileSet files = open(update)) {
            files.putBack(folder);
        }
    }

    private static FileSet open(InstallablePackage update) throws InstallException, IOException {
        Path folder = Path.of(update.parameter());
        if (!folder.isAbsolute()) {
            throw new InstallException(
                    "the installer's parameter must be the absolute path of a folder, not '" + folder + "'");
        }
        return FileSet.open(update.file(), folder);
    }
}
