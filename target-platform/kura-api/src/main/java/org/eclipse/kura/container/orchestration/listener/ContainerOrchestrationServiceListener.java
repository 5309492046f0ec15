// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration.listener;

import org.osgi.annotation.versioning.ConsumerType;

/** Told when the container engine comes and goes. */
@ConsumerType
public interface ContainerOrchestrationServiceListener {
    void onConnect();

    void onDisconnect();

    void onDisabled();
}
