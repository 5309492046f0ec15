// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.edgegateway.ota.manager.internal.download.FreeSpace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Puts the files of a ZIP archive into a folder, which the parameter names. Each file is replaced as a whole. What the
 * version before has brought and this one has no longer is removed, unless someone has changed it since; whatever else is
 * there stays.
 */
@Component(property = {Installer.NAME + "=files", "service.ranking:Integer=-100"})
public final class FilesInstaller implements Installer {

    private final FilesSpace space;

    @Activate
    public FilesInstaller() {
        this(FreeSpace.REAL);
    }

    FilesInstaller(FreeSpace free) {
        space = new FilesSpace(free);
    }

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
        ConfinedFolder target = target(update);
        try (FileSet files = FileSet.open(update.file())) {
            BroughtFiles brought = new BroughtFiles(update.home(), folder, target);
            Set<Path> changing = new TreeSet<>(files.names());
            changing.addAll(superfluous(brought.read(), files.names(), target));
            FilesObstacles.refuse(files.names(), target);
            space.require(files.marks(), changing, target, folder);
            new FilesBackup(folder).save(target, changing);
            brought.save();
        }
    }

    @Override
    public void install(InstallablePackage update, Path folder) throws InstallException, IOException {
        ConfinedFolder target = target(update);
        try (FileSet files = FileSet.open(update.file())) {
            BroughtFiles brought = new BroughtFiles(update.home(), folder, target);
            Map<Path, FileMark> all = new TreeMap<>(brought.read());
            all.putAll(files.marks());
            brought.replace(all); // before the first of them is there, so that none is ever forgotten
            for (Path name : superfluous(all, files.names(), target)) {
                target.delete(name);
            }
            for (Path name : files.names()) {
                try (InputStream content = files.content(name)) {
                    target.write(name, content, files.executable(name));
                }
            }
            target.sync();
            brought.replace(files.marks());
        }
    }

    private static Set<Path> superfluous(Map<Path, FileMark> brought, Set<Path> wanted, ConfinedFolder target)
            throws IOException, InstallException {
        Set<Path> names = new TreeSet<>();
        for (Map.Entry<Path, FileMark> file : brought.entrySet()) {
            boolean unchanged = file.getValue().isOf(target.file(file.getKey()));
            if (unchanged && !wanted.contains(file.getKey())) {
                names.add(file.getKey());
            }
        }
        return names;
    }

    @Override
    public Health health(InstallablePackage update, Path folder) throws IOException {
        try (FileSet files = FileSet.open(update.file())) {
            ConfinedFolder target = target(update);
            for (Map.Entry<Path, FileMark> wanted : files.marks().entrySet()) {
                Path present = target.file(wanted.getKey());
                if (!wanted.getValue().isOf(present)) {
                    return new Health.NotRunning(wanted.getKey() + " is not what the package holds");
                }
                if (files.executable(wanted.getKey()).orElse(false) && !Files.isExecutable(present)) {
                    return new Health.NotRunning(wanted.getKey() + " cannot be executed");
                }
            }
            return new Health.Running();
        } catch (InstallException e) {
            return new Health.NotRunning(Reason.of(e));
        }
    }

    @Override
    public void restore(InstallablePackage update, Path folder) throws InstallException, IOException {
        ConfinedFolder target = target(update);
        try (FileSet files = FileSet.open(update.file())) {
            new FilesBackup(folder).restore(target, files.names());
            new BroughtFiles(update.home(), folder, target).restore();
        }
    }

    private static ConfinedFolder target(InstallablePackage update) throws InstallException {
        Path folder = Path.of(update.parameter());
        if (!folder.isAbsolute()) {
            throw new InstallException(
                    "the installer's parameter must be the absolute path of a folder, not '" + folder + "'");
        }
        if (folder.normalize().getNameCount() == 0) {
            throw new InstallException("the installer's parameter must be a folder, and '/' is the whole gateway");
        }
        return new ConfinedFolder(folder);
    }
}
