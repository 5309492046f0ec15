// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.system;

import org.osgi.annotation.versioning.ProviderType;

/** Restarts the gateway and flushes its disks. */
@ProviderType
public interface SystemAdminService {
    String getUptime();

    void reboot();

    void sync();
}
