// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.security;

import org.osgi.annotation.versioning.ProviderType;

/** Marks the service that watches for threats. */
@ProviderType
public interface ThreatManagerService {}
