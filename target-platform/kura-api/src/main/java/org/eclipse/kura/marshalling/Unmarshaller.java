// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.marshalling;

import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ProviderType;

/** Turns text into objects. */
@ProviderType
public interface Unmarshaller {
    <T> T unmarshal(String text, Class<T> type) throws KuraException;
}
