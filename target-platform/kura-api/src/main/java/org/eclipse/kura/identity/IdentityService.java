// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ProviderType;

/** Manages identities, permissions and passwords. */
@ProviderType
public interface IdentityService {
    boolean createIdentity(String identityName) throws KuraException;

    boolean deleteIdentity(String identityName) throws KuraException;

    List<IdentityConfiguration> getIdentitiesConfiguration(
            Set<Class<? extends IdentityConfigurationComponent>> components) throws KuraException;

    Optional<IdentityConfiguration> getIdentityConfiguration(
            String identityName, Set<Class<? extends IdentityConfigurationComponent>> components) throws KuraException;

    IdentityConfiguration getIdentityDefaultConfiguration(
            String identityName, Set<Class<? extends IdentityConfigurationComponent>> components) throws KuraException;

    void validateIdentityConfiguration(IdentityConfiguration configuration) throws KuraException;

    void updateIdentityConfiguration(IdentityConfiguration configuration) throws KuraException;

    boolean createPermission(Permission permission) throws KuraException;

    boolean deletePermission(Permission permission) throws KuraException;

    Set<Permission> getPermissions() throws KuraException;

    PasswordHash computePasswordHash(char[] password) throws KuraException;

    void checkPassword(String identityName, char[] password) throws KuraException;

    void checkPermission(String identityName, Permission permission) throws KuraException;
}
