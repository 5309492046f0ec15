// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.limits;

/**
 * What a message takes of the limits. ThingsBoard counts what carries values, telemetry and attributes alike, as telemetry
 * messages and data points only, and whatever carries none as messages only.
 *
 * @param messages without values
 * @param telemetryMessages with values
 * @param dataPoints values in them
 */
public record Charge(int messages, int telemetryMessages, int dataPoints) {

    /** What the server takes for so many messages without values. */
    public static Charge ofMessages(int messages) {
        return new Charge(messages, 0, 0);
    }

    /** What a message with values takes: as many messages as there are devices in it. */
    public static Charge ofValues(int devices, int dataPoints) {
        return new Charge(0, devices, dataPoints);
    }
}
