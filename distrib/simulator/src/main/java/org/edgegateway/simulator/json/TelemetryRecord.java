// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import java.util.List;

/**
 * The points of one moment.
 *
 * @param ts milliseconds since the epoch, from the device or, without one, the server's time of arrival
 */
public record TelemetryRecord(long ts, List<KeyValue> points) {}
