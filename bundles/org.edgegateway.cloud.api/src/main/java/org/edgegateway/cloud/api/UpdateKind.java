// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

/** What a package updates. */
public enum UpdateKind {
    /** The controller's software: attributes that begin with {@code sw_}. */
    SOFTWARE,
    /** The gateway itself: attributes that begin with {@code fw_}. */
    FIRMWARE
}
