// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import org.eclipse.kura.status.CloudConnectionStatusComponent;
import org.eclipse.kura.status.CloudConnectionStatusEnum;
import org.eclipse.kura.status.CloudConnectionStatusService;
import org.edgegateway.mqtt.SessionState;

/** Shows the connection on the gateway's status LED: on, blinking while trying, off. */
final class StatusLed implements CloudConnectionStatusComponent, AutoCloseable {

    private final CloudConnectionStatusService service;
    private volatile CloudConnectionStatusEnum status = CloudConnectionStatusEnum.OFF;

    StatusLed(CloudConnectionStatusService service) {
        this.service = service;
        service.register(this);
    }

    void changed(SessionState state) {
        service.updateStatus(this, statusOf(state));
    }

    private static CloudConnectionStatusEnum statusOf(SessionState state) {
        if (state instanceof SessionState.Connected) {
            return CloudConnectionStatusEnum.ON;
        }
        if (state instanceof SessionState.Connecting) {
            return CloudConnectionStatusEnum.FAST_BLINKING;
        }
        return state instanceof SessionState.Waiting
                ? CloudConnectionStatusEnum.SLOW_BLINKING
                : CloudConnectionStatusEnum.OFF;
    }

    @Override
    public int getNotificationPriority() {
        return CloudConnectionStatusService.PRIORITY_LOW;
    }

    @Override
    public CloudConnectionStatusEnum getNotificationStatus() {
        return status;
    }

    @Override
    public void setNotificationStatus(CloudConnectionStatusEnum value) {
        status = value;
    }

    @Override
    public void close() {
        service.unregister(this);
    }
}
