// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

/**
 * How the gateway is provisioned.
 *
 * @param key provisioning key of the device profile
 * @param secret provisioning secret of the device profile
 * @param deviceName a name with placeholders, see {@link DeviceName}
 * @param gateway whether the new device may speak for child devices
 * @param kind the credentials to ask for
 * @param keyAlias the alias of the certificate, for {@link CredentialsKind#X509_CERTIFICATE}
 * @param renewal raised by a person to provision once more
 * @param againWhenRefused whether to provision anew by itself when the server refuses the stored credentials
 */
public record ProvisioningSettings(
        String key,
        String secret,
        String deviceName,
        boolean gateway,
        CredentialsKind kind,
        String keyAlias,
        int renewal,
        boolean againWhenRefused) {

    @Override
    public String toString() {
        return "ProvisioningSettings[" + deviceName + ", " + kind + ", " + renewal + "]";
    }
}
