// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.security;

import java.util.Map;
import org.osgi.service.event.Event;

/** Announces that the flooding protection has changed. */
public class FloodingProtectionConfigurationChangeEvent extends Event {
    public static final String FP_EVENT_CONFIG_CHANGE_TOPIC =
            "org/eclipse/kura/floodingprotection/event/FP_EVENT_CONFIG_CHANGE_TOPIC";

    public FloodingProtectionConfigurationChangeEvent(Map<String, ?> properties) {
        super(FP_EVENT_CONFIG_CHANGE_TOPIC, properties);
    }
}
