// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Who caused an action, for the audit log. */
@Version("1.0.0")
package org.eclipse.kura.audit;

import org.osgi.annotation.versioning.Version;
