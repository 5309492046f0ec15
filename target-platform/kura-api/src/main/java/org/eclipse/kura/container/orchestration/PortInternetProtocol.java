// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

/** Protocol of a port. */
public enum PortInternetProtocol {
    TCP,
    UDP,
    SCTP
}
