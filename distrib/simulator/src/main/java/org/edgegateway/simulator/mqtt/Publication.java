// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

/**
 * A message that a device published.
 *
 * @param received milliseconds since the epoch
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Publication(String topic, byte[] payload, long received) {}
