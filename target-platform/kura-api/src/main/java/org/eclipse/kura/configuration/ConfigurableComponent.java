// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration;

import org.osgi.annotation.versioning.ConsumerType;

/** Marks a component whose configuration is managed by the framework. */
@ConsumerType
public interface ConfigurableComponent {}
