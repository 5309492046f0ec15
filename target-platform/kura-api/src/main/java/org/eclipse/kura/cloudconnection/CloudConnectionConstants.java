// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloudconnection;

/** Names of the configuration properties that tie the parts of a cloud connection together. */
public enum CloudConnectionConstants {
    CLOUD_ENDPOINT_SERVICE_PID_PROP_NAME("cloud.endpoint.service.pid"),
    CLOUD_CONNECTION_FACTORY_PID_PROP_NAME("cloud.connection.factory.pid");

    private final String text;

    CloudConnectionConstants(String text) {
        this.text = text;
    }

    public String value() {
        return text;
    }
}
