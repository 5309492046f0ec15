// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloudconnection.listener;

import org.osgi.annotation.versioning.ConsumerType;

/** Told when a cloud connection opens, closes or breaks. */
@ConsumerType
public interface CloudConnectionListener {
    void onDisconnected();

    void onConnectionLost();

    void onConnectionEstablished();
}
