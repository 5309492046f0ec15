// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloudconnection.request;

import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ProviderType;

/** Where request handlers are registered under the id of their application. */
@ProviderType
public interface RequestHandlerRegistry {
    void registerRequestHandler(String id, RequestHandler handler) throws KuraException;

    void unregister(String id) throws KuraException;
}
