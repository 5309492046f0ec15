// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.deployment.hook;

import org.osgi.annotation.versioning.ProviderType;

/** The file and the type of a deployment request. */
@ProviderType
public class RequestContext {
    private final String downloadFilePath;
    private final String requestType;

    public RequestContext(String downloadFilePath, String requestType) {
        this.downloadFilePath = downloadFilePath;
        this.requestType = requestType;
    }

    public String getDownloadFilePath() {
        return downloadFilePath;
    }

    public String getRequestType() {
        return requestType;
    }
}
