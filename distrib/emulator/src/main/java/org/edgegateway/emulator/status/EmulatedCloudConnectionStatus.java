// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.status;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.kura.status.CloudConnectionStatusComponent;
import org.eclipse.kura.status.CloudConnectionStatusEnum;
import org.eclipse.kura.status.CloudConnectionStatusService;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the status of each connection and logs changes, where a gateway would blink its light. Thread-safe. */
@Component(service = CloudConnectionStatusService.class)
public final class EmulatedCloudConnectionStatus implements CloudConnectionStatusService {
    private static final Logger LOG = LoggerFactory.getLogger(EmulatedCloudConnectionStatus.class);

    private final Map<CloudConnectionStatusComponent, CloudConnectionStatusEnum> statuses = new HashMap<>();

    @Override
    public synchronized void register(CloudConnectionStatusComponent component) {
        statuses.putIfAbsent(component, CloudConnectionStatusEnum.OFF);
    }

    @Override
    public synchronized void unregister(CloudConnectionStatusComponent component) {
        statuses.remove(component);
    }

    /** @return false if the component is not registered */
    @Override
    public synchronized boolean updateStatus(
            CloudConnectionStatusComponent component, CloudConnectionStatusEnum status) {
        CloudConnectionStatusEnum previous = statuses.replace(component, status);
        if (previous == null) {
            return false;
        }
        component.setNotificationStatus(status);
        if (previous != status) {
            LOG.info("{}: {}", component.getClass().getSimpleName(), status);
        }
        return true;
    }
}
