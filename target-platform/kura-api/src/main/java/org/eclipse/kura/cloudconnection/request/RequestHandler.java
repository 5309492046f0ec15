// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloudconnection.request;

import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.osgi.annotation.versioning.ConsumerType;

/** Answers the requests the cloud sends to one application; every verb is refused unless overridden. */
@ConsumerType
public interface RequestHandler {
    default KuraMessage doGet(RequestHandlerContext context, KuraMessage request) throws KuraException {
        throw new KuraException(KuraErrorCode.OPERATION_NOT_SUPPORTED);
    }

    default KuraMessage doPut(RequestHandlerContext context, KuraMessage request) throws KuraException {
        throw new KuraException(KuraErrorCode.OPERATION_NOT_SUPPORTED);
    }

    default KuraMessage doPost(RequestHandlerContext context, KuraMessage request) throws KuraException {
        throw new KuraException(KuraErrorCode.OPERATION_NOT_SUPPORTED);
    }

    default KuraMessage doDel(RequestHandlerContext context, KuraMessage request) throws KuraException {
        throw new KuraException(KuraErrorCode.OPERATION_NOT_SUPPORTED);
    }

    default KuraMessage doExec(RequestHandlerContext context, KuraMessage request) throws KuraException {
        throw new KuraException(KuraErrorCode.OPERATION_NOT_SUPPORTED);
    }
}
