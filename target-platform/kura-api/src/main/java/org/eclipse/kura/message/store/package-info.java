// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Messages kept until they are sent and confirmed. */
@Version("1.0.0")
package org.eclipse.kura.message.store;

import org.osgi.annotation.versioning.Version;
