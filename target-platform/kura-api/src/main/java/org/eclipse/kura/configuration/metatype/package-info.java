// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The definition of a component's configuration: attributes, types, options. */
@Version("1.1.0")
package org.eclipse.kura.configuration.metatype;

import org.osgi.annotation.versioning.Version;
