// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message;

/** Whether an alert is standing. */
public enum KuraAlertStatus {
    ACTIVE,
    INACTIVE,
    RESET
}
