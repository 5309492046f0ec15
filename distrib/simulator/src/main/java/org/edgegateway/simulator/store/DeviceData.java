// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.UUID;

/**
 * What users can change of a device.
 *
 * @param created milliseconds since the epoch
 * @param gateway whether it may speak for child devices
 */
public record DeviceData(UUID id, String name, String type, String label, boolean gateway, long created) {}
