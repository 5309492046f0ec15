// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

/** Whether the cloud can be reached. */
public sealed interface ConnectionState {

    /** Reached, and everything the device listens to is subscribed. */
    record Connected() implements ConnectionState {}

    /**
     * Not reached.
     *
     * @param reason one line for a person: why, or what is being done about it
     */
    record Disconnected(String reason) implements ConnectionState {}

    default boolean connected() {
        return this instanceof Connected;
    }
}
