// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Callback for received messages. */
@Version("1.0.0")
package org.eclipse.kura.cloudconnection.subscriber.listener;

import org.osgi.annotation.versioning.Version;
