// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import org.eclipse.kura.configuration.metatype.OCD;

/**
 * A configurable component of some active bundle.
 *
 * @param pid the name of the component, of its definition and of its metatype file
 * @param factory whether it may have many instances
 */
record ComponentDefinition(String pid, boolean factory, OCD definition) {}
