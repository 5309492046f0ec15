// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

/** Who sets an attribute. The names are those of ThingsBoard's REST API. */
public enum AttributeScope {
    /** Set by the device. */
    CLIENT_SCOPE,
    /** Set by users, and told to the device. */
    SHARED_SCOPE,
    /** Set by users, unknown to the device. */
    SERVER_SCOPE
}
