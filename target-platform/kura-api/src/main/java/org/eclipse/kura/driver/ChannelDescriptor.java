// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.driver;

import org.osgi.annotation.versioning.ProviderType;

/** Describes the channel settings of a driver. */
@ProviderType
public interface ChannelDescriptor {
    Object getDescriptor();
}
