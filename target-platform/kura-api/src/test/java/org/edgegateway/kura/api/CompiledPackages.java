// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The packages below one folder of class files; none of their classes is initialised. */
final class CompiledPackages {
    private final Path root;

    private CompiledPackages(Path root) {
        this.root = root;
    }

    /** The folder a type was loaded from. */
    static CompiledPackages besides(Class<?> type) throws URISyntaxException {
        return new CompiledPackages(
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }

    Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent())
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .forEach(names::add);
        }
        return names;
    }

    PackageSignature signature(String packageName) throws IOException, ClassNotFoundException {
        Path folder = root.resolve(packageName.replace('.', '/'));
        Map<String, TypeSignature> types = new TreeMap<>();
        for (Path file : classFiles(folder)) {
            String simpleName = file.getFileName().toString().replaceAll("\\.class$", "");
            Class<?> type = Class.forName(
                    packageName + "." + simpleName, false, getClass().getClassLoader());
            if (TypePrinter.isVisible(type.getModifiers())) {
                types.put(type.getName(), new TypePrinter(type, ClassFile.read(file)).signature());
            }
        }
        String version = ClassFile.read(folder.resolve("package-info.class")).version();
        return new PackageSignature(version, types);
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .toList();
        }
    }
}
