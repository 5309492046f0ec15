// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.driver.descriptor;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Finds the descriptors of drivers. */
@ProviderType
public interface DriverDescriptorService {
    Optional<DriverDescriptor> getDriverDescriptor(String pid);

    List<DriverDescriptor> listDriverDescriptors();
}
