// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloudconnection.listener;

import org.osgi.annotation.versioning.ConsumerType;

/** Told when the platform has confirmed a message. */
@ConsumerType
public interface CloudDeliveryListener {
    void onMessageConfirmed(String messageId);
}
