// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials;
import org.edgegateway.thingsboard.internal.provisioning.ProvisioningSettings;

/** Where the credentials come from. */
sealed interface Identity {

    /** Whether the credentials only work with TLS. */
    boolean needsTls();

    /** A person has entered them. */
    record Given(DeviceCredentials credentials) implements Identity {
        @Override
        public boolean needsTls() {
            return credentials.keyAlias().isPresent();
        }
    }

    /** The server gives them. */
    record Provisioned(ProvisioningSettings settings) implements Identity {
        @Override
        public boolean needsTls() {
            return !settings.keyAlias().isEmpty();
        }
    }
}
