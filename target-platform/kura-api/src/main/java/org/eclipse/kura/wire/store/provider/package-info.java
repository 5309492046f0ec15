// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Stores that keep wire records. */
@Version("1.0.0")
package org.eclipse.kura.wire.store.provider;

import org.osgi.annotation.versioning.Version;
