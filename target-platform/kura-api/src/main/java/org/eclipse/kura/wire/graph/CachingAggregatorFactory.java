// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire.graph;

import org.osgi.annotation.versioning.ProviderType;

/** Creates aggregators that repeat the last envelope of the other ports. */
@ProviderType
public interface CachingAggregatorFactory extends PortAggregatorFactory {}
