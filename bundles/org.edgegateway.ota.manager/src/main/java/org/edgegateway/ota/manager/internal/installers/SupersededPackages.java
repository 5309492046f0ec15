// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgegateway.basics.Reason;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a package's versions that Kura does not install any more. It keeps all that it ever installed, as
 * {@code NAME_VERSION.dp} in one folder, so updates would fill the disk.
 */
final class SupersededPackages {

    private static final Logger LOG = LoggerFactory.getLogger(SupersededPackages.class);
    private static final String SUFFIX = ".dp";

    private SupersededPackages() {}

    /**
     * Removes them as far as possible. Other packages stay, and so does all where Kura has not chosen the name.
     *
     * @param installed the file of the version that Kura installs
     */
    static void remove(String name, Path installed) {
        Path file = installed.toAbsolutePath();
        if (!isVersionOf(name, file)) {
            return;
        }
        try (DirectoryStream<Path> versions =
                Files.newDirectoryStream(file.getParent(), each -> isVersionOf(name, each) && !each.equals(file))) {
            for (Path version : versions) {
                Files.delete(version);
            }
        } catch (IOException e) {
            LOG.warn("Former versions of {} stay in {}: {}", name, file.getParent(), Reason.of(e));
        }
    }

    private static boolean isVersionOf(String name, Path path) {
        String file = path.getFileName().toString();
        if (!file.startsWith(name + "_") || !file.endsWith(SUFFIX)) {
            return false;
        }
        try {
            String version = file.substring(name.length() + 1, file.length() - SUFFIX.length());
            return !version.isEmpty()
                    && Version.parseVersion(version).toString().equals(version);
        } catch (IllegalArgumentException anotherPackage) {
            return false;
        }
    }
}
