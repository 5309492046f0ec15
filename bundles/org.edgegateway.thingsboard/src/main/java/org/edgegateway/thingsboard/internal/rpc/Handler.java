// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import java.time.Duration;
import java.util.Set;
import org.edgegateway.cloud.api.RpcHandler;

/**
 * Who answers some methods.
 *
 * @param methods their names
 * @param limit how long an answer may take
 * @param forChildDevices whether also when a child device is meant
 */
public record Handler(Set<String> methods, RpcHandler handler, Duration limit, boolean forChildDevices) {

    /** Holds for who names none. */
    public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(10);

    public Handler {
        methods = Set.copyOf(methods);
    }

    boolean answers(String method, boolean child) {
        return methods.contains(method) && (!child || forChildDevices);
    }
}
