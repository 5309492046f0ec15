// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Error codes and exceptions shared by the whole Kura API. */
@Version("1.7.0")
package org.eclipse.kura;

import org.osgi.annotation.versioning.Version;
