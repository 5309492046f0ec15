// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

/**
 * The rate limits of the tenant profile.
 *
 * @param tenant messages of all devices together; while it is exhausted no connection is accepted
 * @param device what each device may publish on its own topics
 * @param gateway what each gateway may publish on the gateway topics
 */
public record RateLimits(String tenant, LimitTexts device, LimitTexts gateway) {

    public static final RateLimits NONE = new RateLimits("", LimitTexts.NONE, LimitTexts.NONE);
}
