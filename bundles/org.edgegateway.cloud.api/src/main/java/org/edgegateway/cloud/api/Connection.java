// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import org.osgi.annotation.versioning.ProviderType;

/** Watches the connection to the cloud. Registered by each connection with its {@code kura.service.pid}. */
@ProviderType
public interface Connection {

    ConnectionState state();

    /** Tells the listener of every change from now on, in order, until the registration is closed. */
    Registration onChange(ConnectionListener listener);
}
