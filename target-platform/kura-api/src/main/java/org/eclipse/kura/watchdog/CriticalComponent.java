// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.watchdog;

import org.osgi.annotation.versioning.ConsumerType;

/** A component that must check in before its timeout, in milliseconds. */
@ConsumerType
public interface CriticalComponent {
    String getCriticalComponentName();

    int getCriticalComponentTimeout();
}
