// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.position;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.service.event.Event;

/** Announces that the receiver has lost its fix. */
@ProviderType
public class PositionLostEvent extends Event {
    public static final String POSITION_LOST_EVENT_TOPIC = "org/eclipse/kura/position/lost";

    public PositionLostEvent(Map<String, ?> properties) {
        super(POSITION_LOST_EVENT_TOPIC, properties);
    }
}
