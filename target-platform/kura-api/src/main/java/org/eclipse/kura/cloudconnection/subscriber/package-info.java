// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Receiving messages from a cloud endpoint. */
@Version("1.0.0")
package org.eclipse.kura.cloudconnection.subscriber;

import org.osgi.annotation.versioning.Version;
