// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message;

/** How grave an alert is. */
public enum KuraAlertSeverity {
    WARNING,
    CRITICAL
}
