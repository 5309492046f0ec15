// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.definition;

import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what with a file.
 *
 * @param mode its permissions; empty keeps those that it has
 * @param owner the name of its owner; empty keeps the one that it has
 * @param group the name of its group; empty keeps the one that it has
 */
public record Ownership(Optional<Set<PosixFilePermission>> mode, Optional<String> owner, Optional<String> group) {

    public static final Ownership KEPT = new Ownership(Optional.empty(), Optional.empty(), Optional.empty());
}
