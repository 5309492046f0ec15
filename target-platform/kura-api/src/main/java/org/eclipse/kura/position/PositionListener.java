// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.position;

import org.osgi.annotation.versioning.ConsumerType;

/** Told about every NMEA sentence. */
@ConsumerType
public interface PositionListener {
    void newNmeaSentence(String sentence);
}
