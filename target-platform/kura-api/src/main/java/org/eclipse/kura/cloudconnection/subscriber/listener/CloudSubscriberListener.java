// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloudconnection.subscriber.listener;

import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.osgi.annotation.versioning.ConsumerType;

/** Told about every message a subscriber receives. */
@FunctionalInterface
@ConsumerType
public interface CloudSubscriberListener {
    void onMessageArrived(KuraMessage message);
}
