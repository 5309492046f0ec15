// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

/**
 * A value that cannot be delivered.
 *
 * @param key the value's key, shortened if overlong
 * @param reason one line for a person: why, and what to do about it
 */
public record Refusal(String key, String reason) {

    @Override
    public String toString() {
        return "'" + key + "': " + reason;
    }
}
