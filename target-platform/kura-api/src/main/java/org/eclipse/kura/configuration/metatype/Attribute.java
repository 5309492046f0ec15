// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration.metatype;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Value of one attribute in a designate. */
@ProviderType
public interface Attribute {
    List<String> getValue();

    String getAdref();

    String getContent();
}
