// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura's DeploymentAgentService over Felix DeploymentAdmin. */
@NullMarked
package org.edgegateway.emulator.deployment;

import org.jspecify.annotations.NullMarked;
