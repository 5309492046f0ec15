// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher.deployer;

import org.eclipse.kura.deployment.agent.DeploymentAgentService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/** Installs the package that the framework property {@code package.url} names. Runs in the launched framework only. */
@Component(immediate = true, property = "event.topics=org/eclipse/kura/deployment/agent/INSTALLED")
public final class Deployer implements EventHandler {
    @Activate
    public Deployer(BundleContext framework, @Reference DeploymentAgentService agent) throws Exception {
        String url = framework.getProperty("package.url");
        if (url != null) {
            agent.installDeploymentPackageAsync(url);
        }
    }

    @Override
    public void handleEvent(Event event) {
        System.out.printf(
                "deployer: %s %s %s%n",
                event.getProperty(DeploymentAgentService.EVENT_PACKAGE_NAME),
                event.getProperty(DeploymentAgentService.EVENT_PACKAGE_VERSION),
                event.getProperty(DeploymentAgentService.EVENT_SUCCESSFUL));
    }
}
