// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.watchdog;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Restarts the gateway when a critical component stops checking in. */
@ProviderType
public interface WatchdogService {
    void startWatchdog();

    void stopWatchdog();

    int getHardwareTimeout();

    void registerCriticalService(CriticalComponent component);

    void unregisterCriticalService(CriticalComponent component);

    void registerCriticalComponent(CriticalComponent component);

    void unregisterCriticalComponent(CriticalComponent component);

    List<CriticalComponent> getCriticalComponents();

    void checkin(CriticalComponent component);
}
