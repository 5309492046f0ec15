// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Callback about the container engine. */
@Version("1.0.0")
package org.eclipse.kura.container.orchestration.listener;

import org.osgi.annotation.versioning.Version;
