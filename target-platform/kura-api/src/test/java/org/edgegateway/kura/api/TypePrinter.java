// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes a compiled type the way javap does. */
final class TypePrinter {
    private final Class<?> type;
    private final ClassFile file;

    TypePrinter(Class<?> type, ClassFile file) {
        this.type = type;
        this.file = file;
    }

    TypeSignature signature() {
        return new TypeSignature(TypeSignature.normalised(header()), file.annotations(), members());
    }

    static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private String header() {
        int mask = type.isInterface() ? ~(Modifier.ABSTRACT | Modifier.INTERFACE) : ~0;
        String modifiers = Modifier.toString(file.flags() & Modifier.classModifiers() & mask);
        return modifiers
                + (type.isInterface() ? " interface " : " class ")
                + type.getName()
                + MemberPrinter.typeParameters(type)
                + parents();
    }

    private String parents() {
        String interfaces = MemberPrinter.names(type.getGenericInterfaces());
        if (type.isInterface()) {
            return clause("extends", interfaces);
        }
        Type superclass = type.getGenericSuperclass();
        String inherited = superclass == Object.class ? "" : superclass.getTypeName();
        return clause("extends", inherited) + clause("implements", interfaces);
    }

    private static String clause(String keyword, String types) {
        return types.isEmpty() ? "" : " " + keyword + " " + types;
    }

    private Set<String> members() {
        Set<String> members = new LinkedHashSet<>();
        add(members, type.getDeclaredFields(), field -> MemberPrinter.print(field, constant(field.getName())));
        add(members, type.getDeclaredConstructors(), MemberPrinter::print);
        add(members, type.getDeclaredMethods(), MemberPrinter::print);
        return members;
    }

    private Object constant(String field) {
        return file.constants().get(field);
    }

    private static <M extends Member> void add(Set<String> members, M[] declared, Function<M, String> printer) {
        Stream<M> visible = Arrays.stream(declared).filter(member -> isVisible(member.getModifiers()));
        visible.map(printer).map(TypeSignature::normalised).forEach(members::add);
    }
}
