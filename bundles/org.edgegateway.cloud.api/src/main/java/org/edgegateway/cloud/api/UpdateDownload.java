// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import java.util.concurrent.CompletionStage;
import org.osgi.annotation.versioning.ProviderType;

/** One download of an update package. */
@ProviderType
public interface UpdateDownload {

    /**
     * Asks for a part. Several may be asked for at once.
     *
     * @param index from 0
     * @param bytes the size of every part but the last, which is as short as it must be; the same for the whole download
     * @return completes in any case, after 30 s at the latest
     */
    CompletionStage<UpdateChunk> chunk(int index, int bytes);
}
