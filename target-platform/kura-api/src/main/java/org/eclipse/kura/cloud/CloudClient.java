// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloud;

import java.util.List;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.message.KuraPayload;
import org.osgi.annotation.versioning.ProviderType;

/** Publishes and subscribes for one application. */
@Deprecated
@ProviderType
public interface CloudClient {
    String getApplicationId();

    void release();

    boolean isConnected();

    int publish(String topic, KuraPayload payload, int qos, boolean retain) throws KuraException;

    int publish(String deviceId, String topic, KuraPayload payload, int qos, boolean retain) throws KuraException;

    int publish(String topic, KuraPayload payload, int qos, boolean retain, int priority) throws KuraException;

    int publish(String deviceId, String topic, KuraPayload payload, int qos, boolean retain, int priority)
            throws KuraException;

    int publish(String topic, byte[] payload, int qos, boolean retain, int priority) throws KuraException;

    int publish(String deviceId, String topic, byte[] payload, int qos, boolean retain, int priority)
            throws KuraException;

    int controlPublish(String topic, KuraPayload payload, int qos, boolean retain, int priority) throws KuraException;

    int controlPublish(String deviceId, String topic, KuraPayload payload, int qos, boolean retain, int priority)
            throws KuraException;

    int controlPublish(String deviceId, String topic, byte[] payload, int qos, boolean retain, int priority)
            throws KuraException;

    void subscribe(String topic, int qos) throws KuraException;

    void subscribe(String deviceId, String topic, int qos) throws KuraException;

    void controlSubscribe(String topic, int qos) throws KuraException;

    void controlSubscribe(String deviceId, String topic, int qos) throws KuraException;

    void unsubscribe(String topic) throws KuraException;

    void unsubscribe(String deviceId, String topic) throws KuraException;

    void controlUnsubscribe(String topic) throws KuraException;

    void controlUnsubscribe(String deviceId, String topic) throws KuraException;

    void addCloudClientListener(CloudClientListener listener);

    void removeCloudClientListener(CloudClientListener listener);

    List<Integer> getUnpublishedMessageIds() throws KuraException;

    List<Integer> getInFlightMessageIds() throws KuraException;

    List<Integer> getDroppedInFlightMessageIds() throws KuraException;
}
