// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.definition;

import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a mode like {@code 0640}. */
public final class FileMode {

    private static final Pattern OCTAL = Pattern.compile("0?[0-7]{3}");

    /** In the order of the mode's bits, the highest first, as the platform has them. */
    private static final PosixFilePermission[] BITS = PosixFilePermission.values();

    private FileMode() {}

    /** @throws IllegalArgumentException when it is none */
    public static Set<PosixFilePermission> parse(String mode) {
        if (!OCTAL.matcher(mode).matches()) {
            throw new IllegalArgumentException("mode is \"" + mode + "\": use three octal digits like \"0640\"");
        }
        int bits = Integer.parseInt(mode, 8);
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        for (PosixFilePermission permission : BITS) {
            if ((bits & 1 << BITS.length - 1 - permission.ordinal()) != 0) {
                permissions.add(permission);
            }
        }
        return permissions;
    }
}
