// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;

import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The permission to execute, which goes to whoever may read the file. */
final class Execution {

    private static final Map<PosixFilePermission, PosixFilePermission> BY_READING =
            Map.of(OWNER_READ, OWNER_EXECUTE, GROUP_READ, GROUP_EXECUTE, OTHERS_READ, OTHERS_EXECUTE);

    private Execution() {}

    static Set<PosixFilePermission> set(Set<PosixFilePermission> permissions, boolean executable) {
        Set<PosixFilePermission> changed = EnumSet.noneOf(PosixFilePermission.class);
        changed.addAll(permissions);
        changed.removeAll(BY_READING.values());
        if (executable) {
            permissions.stream()
                    .filter(BY_READING::containsKey)
                    .map(BY_READING::get)
                    .forEach(changed::add);
        }
        return changed;
    }
}
