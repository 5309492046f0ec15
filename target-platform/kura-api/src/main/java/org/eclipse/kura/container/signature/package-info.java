// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Verification of signed container images. */
@Version("1.0.0")
package org.eclipse.kura.container.signature;

import org.osgi.annotation.versioning.Version;
