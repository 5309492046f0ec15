// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.container.orchestration.PasswordRegistryCredentials;
import org.eclipse.kura.container.orchestration.RegistryCredentials;
import org.eclipse.kura.crypto.CryptoService;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.InstallException;

/** Who a container instance is for the registry of its image, as its settings say. */
final class RegistryAccess {

    private static final String REGISTRY = "registry.hostname";
    private static final String USER = "registry.username";
    private static final String PASSWORD = "registry.password";

    private RegistryAccess() {}

    /**
     * Services expect the password encrypted, as Kura hands it to them.
     *
     * @param settings of the container instance, with passwords in clear text
     */
    static Optional<RegistryCredentials> of(Map<String, Object> settings, CryptoService crypto)
            throws InstallException {
        String user = text(settings, USER);
        if (user.isEmpty() || !(settings.get(PASSWORD) instanceof Password password)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PasswordRegistryCredentials(
                    Optional.of(text(settings, REGISTRY)).filter(registry -> !registry.isEmpty()),
                    user,
                    new Password(crypto.encryptAes(password.getPassword()))));
        } catch (KuraException e) {
            throw new InstallException("the registry's password cannot be encrypted: " + Reason.of(e), e);
        }
    }

    private static String text(Map<String, Object> settings, String key) {
        return Optional.ofNullable(settings.get(key)).map(Object::toString).orElse("");
    }
}
