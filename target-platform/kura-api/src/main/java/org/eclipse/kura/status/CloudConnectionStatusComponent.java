// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.status;

import org.osgi.annotation.versioning.ConsumerType;

/** A component whose connection state may be displayed. */
@ConsumerType
public interface CloudConnectionStatusComponent {
    int getNotificationPriority();

    CloudConnectionStatusEnum getNotificationStatus();

    void setNotificationStatus(CloudConnectionStatusEnum status);
}
