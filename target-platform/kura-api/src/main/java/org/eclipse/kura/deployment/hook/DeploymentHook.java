// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.deployment.hook;

import java.util.Map;
import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ConsumerType;

/** Called before and after a download and after an installation; refuses by throwing. */
@ConsumerType
public interface DeploymentHook {
    void preDownload(RequestContext context, Map<String, Object> properties) throws KuraException;

    void postDownload(RequestContext context, Map<String, Object> properties) throws KuraException;

    void postInstall(RequestContext context, Map<String, Object> properties) throws KuraException;
}
