// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.connection.listener;

import org.osgi.annotation.versioning.ConsumerType;

/** Told when a connection opens or closes. */
@ConsumerType
public interface ConnectionListener {
    void connected();

    void disconnected();
}
