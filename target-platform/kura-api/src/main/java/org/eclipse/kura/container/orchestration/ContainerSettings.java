// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a container configuration. */
record ContainerSettings(
        boolean frameworkManaged,
        String containerName,
        List<ContainerPort> containerPorts,
        List<String> containerEnvVars,
        List<String> containerDevices,
        Map<String, String> containerVolumes,
        boolean containerPrivileged,
        Map<String, String> loggerParameters,
        String containerLoggingType,
        ImageConfiguration imageConfiguration,
        ContainerNetworkConfiguration network,
        List<String> entryPoint,
        boolean restartOnFailure,
        Optional<Long> memory,
        Optional<Float> cpus,
        Optional<String> gpus,
        Optional<String> runtime,
        Optional<String> enforcementDigest) {}
