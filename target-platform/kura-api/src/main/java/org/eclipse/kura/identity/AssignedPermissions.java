// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.identity;

import java.util.Objects;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** The permissions of an identity. */
@ProviderType
public class AssignedPermissions implements IdentityConfigurationComponent {
    private final Set<Permission> permissions;

    public AssignedPermissions(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> getPermissions() {
        return permissions;
    }

    @Override
    public int hashCode() {
        return Objects.hash(permissions);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof AssignedPermissions that && Objects.equals(permissions, that.permissions);
    }
}
