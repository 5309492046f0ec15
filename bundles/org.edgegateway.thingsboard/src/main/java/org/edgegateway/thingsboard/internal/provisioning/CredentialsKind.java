// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.AccessToken;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.ClientCertificate;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.MqttBasic;

/** Which credentials the gateway asks the server for. The names are those of ThingsBoard. */
public enum CredentialsKind {
    ACCESS_TOKEN,
    MQTT_BASIC,
    X509_CERTIFICATE;

    boolean isOf(DeviceCredentials credentials) {
        return switch (this) {
            case ACCESS_TOKEN -> credentials instanceof AccessToken;
            case MQTT_BASIC -> credentials instanceof MqttBasic;
            case X509_CERTIFICATE -> credentials instanceof ClientCertificate;
        };
    }
}
