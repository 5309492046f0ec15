// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.deployment.agent;

import org.eclipse.kura.ssl.SslManagerService;

/** Installs and removes deployment packages in the background. */
public interface DeploymentAgentService {
    String EVENT_INSTALLED_TOPIC = DeploymentAgentService.class.getPackageName().replace('.', '/') + "/INSTALLED";
    String EVENT_PACKAGE_URL = "deploymentpackage.url";
    String EVENT_SUCCESSFUL = "successful";
    String EVENT_EXCEPTION = "exception";
    String EVENT_UNINSTALLED_TOPIC =
            DeploymentAgentService.class.getPackageName().replace('.', '/') + "/UNINSTALLED";
    String EVENT_PACKAGE_NAME = "deploymentpackage.name";
    String EVENT_PACKAGE_VERSION = "deploymentpackage.version";

    void installDeploymentPackageAsync(String url) throws Exception;

    void uninstallDeploymentPackageAsync(String name) throws Exception;

    boolean isInstallingDeploymentPackage(String url);

    MarketplacePackageDescriptor getMarketplacePackageDescriptor(String url);

    MarketplacePackageDescriptor getMarketplacePackageDescriptor(String url, SslManagerService sslManagerService);

    boolean isUninstallingDeploymentPackage(String name);
}
