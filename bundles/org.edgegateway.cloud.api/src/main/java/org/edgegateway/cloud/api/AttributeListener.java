// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Hears of shared attributes. Called on a thread of the connection, which it must not keep. */
@ConsumerType
@FunctionalInterface
public interface AttributeListener {

    void changed(AttributeChange change);
}
