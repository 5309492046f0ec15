// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.file.manager.internal.definition.Ownership;

/**
 * The rights that a file has or gets.
 *
 * @param owner empty for who runs this program
 * @param group empty for the group of who runs this program
 */
public record Rights(Set<PosixFilePermission> mode, Optional<UserPrincipal> owner, Optional<GroupPrincipal> group) {

    /** Rights of files of who runs this program. */
    public static Rights ofMode(Set<PosixFilePermission> mode) {
        return new Rights(mode, Optional.empty(), Optional.empty());
    }

    static Rights of(PosixFileAttributeView file) throws IOException {
        PosixFileAttributes attributes = file.readAttributes();
        return new Rights(attributes.permissions(), Optional.of(attributes.owner()), Optional.of(attributes.group()));
    }

    Rights with(Ownership wanted) throws IOException {
        FileSystem system = FileSystems.getDefault();
        UserPrincipalLookupService names = system.getUserPrincipalLookupService();
        try {
            return new Rights(
                    wanted.mode().orElse(mode),
                    wanted.owner().isPresent()
                            ? Optional.of(
                                    names.lookupPrincipalByName(wanted.owner().get()))
                            : owner,
                    wanted.group().isPresent()
                            ? Optional.of(names.lookupPrincipalByGroupName(
                                    wanted.group().get()))
                            : group);
        } catch (UserPrincipalNotFoundException e) {
            throw new IOException("the gateway has no user or group \"" + e.getName() + "\"", e);
        }
    }

    void give(PosixFileAttributeView file) throws IOException {
        PosixFileAttributes has = file.readAttributes();
        try {
            if (group.isPresent() && !group.get().equals(has.group())) {
                file.setGroup(group.get());
            }
            if (owner.isPresent() && !owner.get().equals(has.owner())) {
                file.setOwner(owner.get());
            }
            file.setPermissions(mode);
        } catch (IOException e) {
            throw new IOException("its mode, owner or group cannot be given: Kura does not have the rights", e);
        }
    }
}
