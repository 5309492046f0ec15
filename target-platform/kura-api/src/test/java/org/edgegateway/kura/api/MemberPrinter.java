// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes members of compiled types the way javap does. */
final class MemberPrinter {
    private MemberPrinter() {}

    static String print(Field field, Object constant) {
        String declaration = words(
                Modifier.toString(field.getModifiers()), field.getGenericType().getTypeName(), field.getName());
        return constant == null ? declaration : declaration + " = " + literal(field.getType(), constant);
    }

    static String print(Constructor<?> constructor) {
        return print(
                constructor,
                Modifier.toString(constructor.getModifiers() & Modifier.constructorModifiers()),
                constructor.getName());
    }

    static String print(Method method) {
        String modifiers = Modifier.toString(method.getModifiers() & Modifier.methodModifiers());
        String name = words(method.getGenericReturnType().getTypeName(), method.getName());
        return print(method, method.isDefault() ? modifiers + " default" : modifiers, name);
    }

    /** Type parameters in angle brackets, or nothing. */
    static String typeParameters(GenericDeclaration declaration) {
        return declaration.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(declaration.getTypeParameters())
                        .map(parameter -> parameter.getName() + bounds(parameter.getBounds()))
                        .collect(Collectors.joining(",", "<", ">"));
    }

    static String names(Type... types) {
        return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(","));
    }

    private static String print(Executable executable, String modifiers, String name) {
        String parameters = names(executable.getGenericParameterTypes());
        if (executable.isVarArgs()) {
            parameters = parameters.replaceAll("\\[]$", "...");
        }
        Type[] exceptions = executable.getGenericExceptionTypes();
        String failures = exceptions.length == 0 ? "" : " throws " + names(exceptions);
        return words(modifiers, typeParameters(executable), name + "(" + parameters + ")" + failures);
    }

    private static String bounds(Type... bounds) {
        return List.of(bounds).equals(List.of(Object.class))
                ? ""
                : " extends " + names(bounds).replace(",", " & ");
    }

    private static String literal(Class<?> type, Object constant) {
        if (type == String.class) {
            return '"' + constant.toString() + '"';
        }
        return type == boolean.class ? Boolean.toString(constant.equals(1)) : constant.toString();
    }

    private static String words(String... words) {
        return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
