// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloud.factory;

import java.util.List;
import java.util.Set;
import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ProviderType;

/** Creates, lists and removes the component stacks of one kind of cloud service. */
@Deprecated
@ProviderType
public interface CloudServiceFactory {
    String KURA_CLOUD_SERVICE_FACTORY_PID = "kura.cloud.service.factory.pid";

    String getFactoryPid();

    void createConfiguration(String pid) throws KuraException;

    List<String> getStackComponentsPids(String pid) throws KuraException;

    void deleteConfiguration(String pid) throws KuraException;

    Set<String> getManagedCloudServicePids() throws KuraException;
}
