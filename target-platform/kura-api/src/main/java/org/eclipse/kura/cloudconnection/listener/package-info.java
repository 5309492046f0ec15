// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Callbacks about the state of a connection and the delivery of messages. */
@Version("1.0.0")
package org.eclipse.kura.cloudconnection.listener;

import org.osgi.annotation.versioning.Version;
