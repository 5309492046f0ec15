// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Answering requests that arrive from the cloud. */
@Version("1.0.0")
package org.eclipse.kura.cloudconnection.request;

import org.osgi.annotation.versioning.Version;
