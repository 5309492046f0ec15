// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Turning objects into text and back. */
@Version("1.0.0")
package org.eclipse.kura.marshalling;

import org.osgi.annotation.versioning.Version;
