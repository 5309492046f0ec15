// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration.metatype;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** All definitions and designates of one metatype document. */
@ProviderType
public interface MetaData {
    List<OCD> getOCD();

    List<Designate> getDesignate();

    String getLocalization();
}
