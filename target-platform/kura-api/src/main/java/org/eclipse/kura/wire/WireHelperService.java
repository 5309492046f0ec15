// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire;

import org.osgi.annotation.versioning.ProviderType;
import org.osgi.framework.ServiceReference;

/** Finds wire components and gives them their wire support. */
@ProviderType
public interface WireHelperService {
    String getPid(WireComponent component);

    String getServicePid(String pid);

    String getServicePid(WireComponent component);

    boolean isEmitter(String pid);

    boolean isReceiver(String pid);

    WireSupport newWireSupport(WireComponent component, ServiceReference<WireComponent> reference);
}
