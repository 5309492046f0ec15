// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.kura.status.CloudConnectionStatusComponent;
import org.eclipse.kura.status.CloudConnectionStatusEnum;
import org.junit.jupiter.api.Test;

class EmulatedCloudConnectionStatusTest {
    private final EmulatedCloudConnectionStatus status = new EmulatedCloudConnectionStatus();
    private final FakeComponent component = new FakeComponent();

    @Test
    void keepsTheStatusOfRegisteredComponents() {
        status.register(component);

        assertThat(status.updateStatus(component, CloudConnectionStatusEnum.ON)).isTrue();
        assertThat(component.status).isEqualTo(CloudConnectionStatusEnum.ON);
    }

    @Test
    void ignoresOthers() {
        status.register(component);
        status.unregister(component);

        assertThat(status.updateStatus(component, CloudConnectionStatusEnum.ON)).isFalse();
        assertThat(component.status).isEqualTo(CloudConnectionStatusEnum.OFF);
    }

    private static final class FakeComponent implements CloudConnectionStatusComponent {
        private CloudConnectionStatusEnum status = CloudConnectionStatusEnum.OFF;

        @Override
        public int getNotificationPriority() {
            return 0;
        }

        @Override
        public CloudConnectionStatusEnum getNotificationStatus() {
            return status;
        }

        @Override
        public void setNotificationStatus(CloudConnectionStatusEnum status) {
            this.status = status;
        }
    }
}
