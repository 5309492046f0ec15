// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.UUID;

/**
 * What devices of one type have in common; the name is the type.
 *
 * @param created milliseconds since the epoch
 */
public record DeviceProfile(UUID id, String name, long created, ProvisionStrategy strategy) {}
