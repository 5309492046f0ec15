// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.JsonObject;

/**
 * How far the records have come.
 *
 * @param published records handed to the publisher
 * @param arrived how many of them the server stored, or acknowledged where it cannot be asked
 * @param latest the newest record that arrived, {@code ts} and {@code values}; without members when there is none
 * @param fresh whether the server could be asked just now
 */
record Progress(int published, int arrived, JsonObject latest, boolean fresh) {

    boolean complete() {
        return fresh && published > 0 && arrived == published;
    }
}
