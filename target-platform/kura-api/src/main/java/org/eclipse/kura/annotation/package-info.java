// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Markers that document how a type may be used. */
@Version("1.0.0")
package org.eclipse.kura.annotation;

import org.osgi.annotation.versioning.Version;
