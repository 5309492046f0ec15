// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message.store.provider;

import java.util.List;
import java.util.Optional;
import org.eclipse.kura.KuraStoreException;
import org.eclipse.kura.data.DataTransportToken;
import org.eclipse.kura.message.store.StoredMessage;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps messages until they are confirmed and purged. */
@ProviderType
public interface MessageStore {
    int store(String topic, byte[] payload, int qos, boolean retain, int priority) throws KuraStoreException;

    void markAsPublished(int id) throws KuraStoreException;

    void markAsPublished(int id, DataTransportToken token) throws KuraStoreException;

    void markAsConfirmed(int id) throws KuraStoreException;

    Optional<StoredMessage> getNextMessage() throws KuraStoreException;

    Optional<StoredMessage> get(int id) throws KuraStoreException;

    int getMessageCount() throws KuraStoreException;

    List<StoredMessage> getUnpublishedMessages() throws KuraStoreException;

    List<StoredMessage> getInFlightMessages() throws KuraStoreException;

    List<StoredMessage> getDroppedMessages() throws KuraStoreException;

    void unpublishAllInFlighMessages() throws KuraStoreException;

    void dropAllInFlightMessages() throws KuraStoreException;

    void deleteStaleMessages(int ageSeconds) throws KuraStoreException;

    void close();
}
