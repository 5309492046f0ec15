// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds an OSGi deployment package: {@code java DeploymentPackage.java OUTPUT SYMBOLIC-NAME VERSION NAME TIMESTAMP
 * BUNDLES}, where BUNDLES is a file with the bundles' paths as in a class path. The manifest comes first, then the
 * bundles in the order given, each with its section: a bundle without one is silently not installed. The same input
 * gives the same bytes.
 */
class DeploymentPackage {

    record Bundle(Path file, String symbolicName, String version) {

        static Bundle of(Path file) {
            try (JarFile jar = new JarFile(file.toFile())) {
                Attributes manifest = jar.getManifest().getMainAttributes();
                return new Bundle(file, header(file, manifest, "Bundle-SymbolicName"), header(file, manifest, "Bundle-Version"));
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }

        private static String header(Path file, Attributes manifest, String name) {
            String value = manifest.getValue(name);
            if (value == null) {
                throw new IllegalArgumentException(file + " is not a bundle: it has no " + name);
            }
            return value.split(";")[0].trim();
        }

        String entry() {
            return symbolicName + "-" + version + ".jar";
        }

        Stream<String> section() {
            return Stream.of(
                    "", "Name: " + entry(), "Bundle-SymbolicName: " + symbolicName, "Bundle-Version: " + version);
        }
    }

    public static void main(String[] args) throws IOException {
        Path output = Path.of(args[0]);
        List<Bundle> bundles = Stream.of(Files.readString(Path.of(args[5])).strip().split(File.pathSeparator))
                .map(path -> Bundle.of(Path.of(path)))
                .toList();
        Stream<String> header = Stream.of(
                "Manifest-Version: 1.0",
                "DeploymentPackage-SymbolicName: " + args[1],
                "DeploymentPackage-Version: " + args[2].replaceFirst("-", "."),
                "DeploymentPackage-Name: " + args[3],
                "DeploymentPackage-Vendor: Edge Gateway contributors",
                "DeploymentPackage-License: https://www.eclipse.org/legal/epl-2.0/");
        String manifest = Stream.concat(header, bundles.stream().flatMap(Bundle::section))
                .map(DeploymentPackage::wrapped)
                .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));

        Files.createDirectories(output.getParent());
        Instant timestamp = Instant.parse(args[4]);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(output))) {
            add(zip, JarFile.MANIFEST_NAME, timestamp, manifest.getBytes(StandardCharsets.UTF_8));
            for (Bundle bundle : bundles) {
                add(zip, bundle.entry(), timestamp, Files.readAllBytes(bundle.file()));
            }
        }
    }

    /** A manifest line has at most 72 bytes; it goes on in the next one after a blank. */
    private static String wrapped(String line) {
        return line.length() <= 72 ? line : line.substring(0, 72) + "\r\n" + wrapped(" " + line.substring(72));
    }

    private static void add(ZipOutputStream zip, String name, Instant timestamp, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(timestamp.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
