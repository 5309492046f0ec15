// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import java.util.stream.Collectors;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.KuraStoreException;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Refusal;

/** What becomes of a publication as Kura wants to hear it. */
final class Publications {

    private Publications() {}

    /** The id of what was accepted, or an exception that says why it was not. */
    static String id(Publication publication) throws KuraException {
        if (publication instanceof Publication.Accepted accepted) {
            return accepted.id();
        }
        if (publication instanceof Publication.Refused refused) {
            String reasons = refused.refused().stream().map(Refusal::toString).collect(Collectors.joining("; "));
            throw new KuraException(KuraErrorCode.INVALID_PARAMETER, "message refused, " + reasons);
        }
        throw new KuraStoreException(((Publication.NotStored) publication).reason());
    }
}
