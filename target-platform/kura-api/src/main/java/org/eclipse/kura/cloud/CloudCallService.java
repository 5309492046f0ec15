// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloud;

import org.eclipse.kura.KuraConnectException;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.KuraStoreException;
import org.eclipse.kura.KuraTimeoutException;
import org.eclipse.kura.message.KuraPayload;
import org.eclipse.kura.message.KuraResponsePayload;
import org.osgi.annotation.versioning.ProviderType;

/** Sends a request to the cloud and waits for its answer. */
@Deprecated
@ProviderType
public interface CloudCallService {
    KuraResponsePayload call(String applicationId, String applicationTopic, KuraPayload payload, int timeoutMillis)
            throws KuraConnectException, KuraTimeoutException, KuraStoreException, KuraException;

    KuraResponsePayload call(
            String deviceId, String applicationId, String applicationTopic, KuraPayload payload, int timeoutMillis)
            throws KuraConnectException, KuraTimeoutException, KuraStoreException, KuraException;

    boolean isConnected();
}
