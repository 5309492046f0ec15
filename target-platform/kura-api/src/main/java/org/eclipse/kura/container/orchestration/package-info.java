// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Containers and images on the gateway. */
@Version("1.3.0")
package org.eclipse.kura.container.orchestration;

import org.osgi.annotation.versioning.Version;
