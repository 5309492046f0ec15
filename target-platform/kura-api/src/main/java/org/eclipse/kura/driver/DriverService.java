// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.driver;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Finds drivers by their pid. */
@Deprecated
@ProviderType
public interface DriverService {
    Driver getDriver(String pid);

    String getDriverPid(Driver driver);

    List<Driver> listDrivers();
}
