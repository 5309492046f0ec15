// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import org.edgegateway.log.publisher.internal.filter.LineFilter;
import org.edgegateway.log.publisher.internal.flood.FloodLimits;

/**
 * What is published, and how much of it.
 *
 * @param filter which lines
 * @param limits how many of them
 */
public record Tuned(LineFilter filter, FloodLimits limits) {}
