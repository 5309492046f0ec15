// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloud;

import org.eclipse.kura.KuraException;
import org.eclipse.kura.message.KuraPayload;
import org.osgi.annotation.versioning.ProviderType;

/** Writes payloads as protocol buffers. */
@ProviderType
public interface CloudPayloadProtoBufEncoder {
    byte[] getBytes(KuraPayload payload, boolean gzipped) throws KuraException;
}
