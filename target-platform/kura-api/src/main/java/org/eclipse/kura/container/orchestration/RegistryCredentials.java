// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

/** Marks whatever gives access to a registry. */
public interface RegistryCredentials {}
