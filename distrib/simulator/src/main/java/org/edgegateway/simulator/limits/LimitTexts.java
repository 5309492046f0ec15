// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

/** The limits of one kind of sender in ThingsBoard's notation; empty for none. */
public record LimitTexts(String messages, String telemetryMessages, String telemetryDataPoints) {

    public static final LimitTexts NONE = new LimitTexts("", "", "");
}
