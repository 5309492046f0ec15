// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire.store.provider;

import java.util.List;
import org.eclipse.kura.KuraStoreException;
import org.eclipse.kura.wire.WireRecord;
import org.osgi.annotation.versioning.ProviderType;

/** Answers queries over stored wire records. */
@ProviderType
public interface QueryableWireRecordStoreProvider {
    List<WireRecord> performQuery(String query) throws KuraStoreException;
}
