// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloudconnection.request;

/** Keys of the message properties of a request. */
public enum RequestHandlerMessageConstants {
    ARGS_KEY("args");

    private final String text;

    RequestHandlerMessageConstants(String text) {
        this.text = text;
    }

    public String value() {
        return text;
    }
}
