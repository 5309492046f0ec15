// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.security.tamper.detection;

import java.util.Map;
import org.osgi.service.event.Event;

/** Announces a changed tamper status. */
public class TamperEvent extends Event {
    public static final String TAMPER_EVENT_TOPIC =
            "org/eclipse/kura/security/tamper/detection/TamperEvent/TAMPER_STATUS_CHANGED";
    public static final String TAMPER_STATUS_PROPERTY_KEY = "tamper.status";
    public static final String SENDER_PID_PROPERTY_KEY = "sender.pid";

    public TamperEvent(String senderPid, TamperStatus status) {
        super(TAMPER_EVENT_TOPIC, Map.of(SENDER_PID_PROPERTY_KEY, senderPid, TAMPER_STATUS_PROPERTY_KEY, status));
    }

    public TamperStatus getTamperStatus() {
        return (TamperStatus) getProperty(TAMPER_STATUS_PROPERTY_KEY);
    }

    public String getSenderPid() {
        return (String) getProperty(SENDER_PID_PROPERTY_KEY);
    }
}
