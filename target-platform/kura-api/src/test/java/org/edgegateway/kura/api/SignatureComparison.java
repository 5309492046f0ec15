// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Differences between listed and compiled signatures, one readable line each. */
final class SignatureComparison {
    private final List<String> differences = new ArrayList<>();

    private SignatureComparison() {}

    /** Empty if the compiled package is exactly what the list says. */
    static List<String> differences(PackageSignature listed, PackageSignature compiled) {
        SignatureComparison comparison = new SignatureComparison();
        comparison.compareValues("package", "version", listed.version(), compiled.version());
        comparison.compareSets(
                "package", listed.types().keySet(), compiled.types().keySet());
        listed.types().forEach((name, type) -> {
            if (compiled.types().containsKey(name)) {
                comparison.compareTypes(name, type, compiled.types().get(name));
            }
        });
        return comparison.differences;
    }

    private void compareTypes(String name, TypeSignature listed, TypeSignature compiled) {
        compareValues(name, "header", listed.header(), compiled.header());
        compareValues(name, "annotations", listed.annotations(), compiled.annotations());
        compareSets(name, listed.members(), compiled.members());
    }

    private void compareValues(String where, String what, Object listed, Object compiled) {
        if (!Objects.equals(listed, compiled)) {
            differences.add(where + ": " + what + " should be " + listed + " but is " + compiled);
        }
    }

    private void compareSets(String where, Set<String> listed, Set<String> compiled) {
        without(listed, compiled).forEach(name -> differences.add(where + ": missing " + name));
        without(compiled, listed).forEach(name -> differences.add(where + ": not in the list " + name));
    }

    private static Set<String> without(Set<String> all, Set<String> removed) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(removed);
        return rest;
    }
}
