// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import org.edgegateway.simulator.json.Value;

/**
 * The value of an attribute.
 *
 * @param updated when it was last set, milliseconds since the epoch
 */
public record Attribute(Value value, long updated) {}
