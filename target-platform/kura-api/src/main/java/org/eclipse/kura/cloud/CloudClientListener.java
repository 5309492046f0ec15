// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloud;

import org.eclipse.kura.message.KuraPayload;
import org.osgi.annotation.versioning.ConsumerType;

/** Told what happens to the messages of one application. */
@Deprecated
@ConsumerType
public interface CloudClientListener {
    void onControlMessageArrived(String deviceId, String topic, KuraPayload message, int qos, boolean retain);

    void onMessageArrived(String deviceId, String topic, KuraPayload message, int qos, boolean retain);

    void onConnectionLost();

    void onConnectionEstablished();

    void onMessageConfirmed(int messageId, String topic);

    void onMessagePublished(int messageId, String topic);
}
