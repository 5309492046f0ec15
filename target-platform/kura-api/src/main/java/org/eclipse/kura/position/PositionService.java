// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.position;

import java.time.LocalDateTime;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.util.position.Position;

/** The current position of the gateway. */
@ProviderType
public interface PositionService {
    Position getPosition();

    NmeaPosition getNmeaPosition();

    String getNmeaTime();

    String getNmeaDate();

    LocalDateTime getDateTime();

    boolean isLocked();

    String getLastSentence();

    Set<GNSSType> getGnssTypes();

    void registerListener(String listenerId, PositionListener listener);

    void unregisterListener(String listenerId);
}
