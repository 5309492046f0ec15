// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.deployment;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.kura.deployment.agent.DeploymentAgentService;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** Tells through EventAdmin how an installation or a removal ended. */
final class DeploymentEvents {
    private static final String UNKNOWN = "UNKNOWN";

    private final EventAdmin events;

    DeploymentEvents(EventAdmin events) {
        this.events = events;
    }

    void installed(String url, String name, String version) {
        post(DeploymentAgentService.EVENT_INSTALLED_TOPIC, url, name, version, null);
    }

    void notInstalled(String url, Exception reason) {
        post(DeploymentAgentService.EVENT_INSTALLED_TOPIC, url, UNKNOWN, UNKNOWN, reason);
    }

    void uninstalled(String name, String version) {
        post(DeploymentAgentService.EVENT_UNINSTALLED_TOPIC, UNKNOWN, name, version, null);
    }

    void notUninstalled(String name, Exception reason) {
        post(DeploymentAgentService.EVENT_UNINSTALLED_TOPIC, UNKNOWN, name, UNKNOWN, reason);
    }

    private void post(String topic, String url, String name, String version, @Nullable Exception reason) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(DeploymentAgentService.EVENT_PACKAGE_URL, url);
        properties.put(DeploymentAgentService.EVENT_PACKAGE_NAME, name);
        properties.put(DeploymentAgentService.EVENT_PACKAGE_VERSION, version);
        properties.put(DeploymentAgentService.EVENT_SUCCESSFUL, reason == null);
        if (reason != null) {
            properties.put(DeploymentAgentService.EVENT_EXCEPTION, reason);
        }
        events.postEvent(new Event(topic, properties));
    }
}
