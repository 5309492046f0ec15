// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

/** State of a container. */
public enum ContainerState {
    STARTING,
    INSTALLED,
    ACTIVE,
    FAILED,
    STOPPING
}
