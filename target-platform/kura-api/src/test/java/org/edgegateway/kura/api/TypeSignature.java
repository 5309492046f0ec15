// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api;

import java.util.Set;

/**
 * What a type promises to those who compile against it, in the notation of javap and without blanks after commas.
 *
 * @param header modifiers, name, type parameters, superclass and interfaces
 * @param annotations those of {@link ClassFile#COMPARED} it carries, by simple name
 * @param members its public and protected fields, constructors and methods
 */
record TypeSignature(String header, Set<String> annotations, Set<String> members) {
    /** Brings blanks and semicolons of a javap line into the one form that is compared. */
    static String normalised(String line) {
        return line.strip().replaceAll(";$", "").replaceAll(",\\s+", ",").replaceAll("\\s+", " ");
    }
}
