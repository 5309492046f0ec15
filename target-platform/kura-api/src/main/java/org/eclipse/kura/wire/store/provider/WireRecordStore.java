// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire.store.provider;

import java.util.List;
import org.eclipse.kura.KuraStoreException;
import org.eclipse.kura.wire.WireRecord;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps wire records. */
@ProviderType
public interface WireRecordStore {
    void truncate(int keptRecords) throws KuraStoreException;

    int getSize() throws KuraStoreException;

    void insertRecords(List<WireRecord> records) throws KuraStoreException;

    void close();
}
