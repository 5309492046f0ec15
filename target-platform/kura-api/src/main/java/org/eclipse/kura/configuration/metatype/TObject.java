// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration.metatype;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Values of the attributes of one designate. */
@ProviderType
public interface TObject {
    List<Attribute> getAttribute();

    String getOcdref();
}
