// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message;

/** What a gateway says when it disconnects in good order. */
public class KuraDisconnectPayload extends KuraPayload {
    public KuraDisconnectPayload(String uptime, String displayName) {
        addMetric(KuraDeviceProfile.UPTIME_KEY, uptime);
        addMetric(KuraDeviceProfile.DISPLAY_NAME_KEY, displayName);
    }

    public KuraDisconnectPayload(KuraPayload payload) {
        PayloadCopy.copy(payload, this);
    }

    public String getUptime() {
        return (String) getMetric(KuraDeviceProfile.UPTIME_KEY);
    }

    public String getDisplayName() {
        return (String) getMetric(KuraDeviceProfile.DISPLAY_NAME_KEY);
    }

    @Override
    public String toString() {
        return "KuraDisconnectPayload" + metrics();
    }
}
