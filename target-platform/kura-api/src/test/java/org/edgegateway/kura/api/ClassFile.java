// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What reflection hides: flags of the file itself, annotations not kept at run time, constants of fields. */
final class ClassFile extends ClassVisitor {
    static final Set<String> COMPARED = Set.of("ProviderType", "ConsumerType", "Deprecated", "FunctionalInterface");

    private final Set<String> annotations = new HashSet<>();
    private final Map<String, Object> constants = new HashMap<>();
    private int flags;
    private String version = "none";

    private ClassFile() {
        super(Opcodes.ASM9);
    }

    static ClassFile read(Path file) throws IOException {
        ClassFile parsed = new ClassFile();
        try (InputStream bytes = Files.newInputStream(file)) {
            new ClassReader(bytes).accept(parsed, ClassReader.SKIP_CODE);
        }
        return parsed;
    }

    /** The access flags, in which a nested type is never static or protected. */
    int flags() {
        return flags;
    }

    Set<String> annotations() {
        return annotations;
    }

    /** The compile-time constants by name of their field; booleans are numbers here. */
    Map<String, Object> constants() {
        return constants;
    }

    /** The version a package-info declares, or {@code none}. */
    String version() {
        return version;
    }

    @Override
    public void visit(int format, int access, String name, String generic, String superclass, String[] interfaces) {
        flags = access;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String generic, Object constant) {
        if (constant != null) {
            constants.put(name, constant);
        }
        return null;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        String name = Type.getType(descriptor).getClassName();
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        if (COMPARED.contains(simpleName)) {
            annotations.add(simpleName);
        }
        return simpleName.equals("Version") ? new VersionValue() : null;
    }

    private final class VersionValue extends AnnotationVisitor {
        VersionValue() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(String name, Object value) {
            version = value.toString();
        }
    }
}
