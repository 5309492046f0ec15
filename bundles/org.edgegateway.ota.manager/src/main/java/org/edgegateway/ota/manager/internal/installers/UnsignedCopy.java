// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.edgegateway.ota.manager.internal.verify.SignatureFiles;

/**
 * Copies a deployment package without its signature, which has been verified by then: Felix DeploymentAdmin, which Kura
 * uses, stops at the first file that the manifest does not name, and so cannot install a signed package.
 */
final class UnsignedCopy {

    private UnsignedCopy() {}

    /** Replaces the target. What has no signature is copied as it is. */
    static void make(Path source, Path target) throws IOException {
        if (!isSigned(source)) {
            Files.copy(source, target, REPLACE_EXISTING);
            return;
        }
        try (ZipInputStream signed = new ZipInputStream(Files.newInputStream(source));
                OutputStream file = Files.newOutputStream(target);
                ZipOutputStream unsigned = new ZipOutputStream(file)) {
            for (ZipEntry entry = signed.getNextEntry(); entry != null; entry = signed.getNextEntry()) {
                if (!entry.isDirectory() && !SignatureFiles.include(entry.getName())) {
                    unsigned.putNextEntry(new ZipEntry(entry.getName()));
                    signed.transferTo(unsigned);
                }
            }
        }
    }

    private static boolean isSigned(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).anyMatch(SignatureFiles::include);
        } catch (ZipException noPackage) {
            return false;
        }
    }
}
