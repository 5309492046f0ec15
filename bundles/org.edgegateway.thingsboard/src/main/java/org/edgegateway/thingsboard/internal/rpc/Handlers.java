// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.edgegateway.cloud.api.Registration;

/** Who answers which method; of several that answer the same, the one that came first. Thread-safe. */
public final class Handlers {

    private final List<Handler> handlers = new CopyOnWriteArrayList<>();

    public Registration add(Handler handler) {
        handlers.add(handler);
        return () -> handlers.remove(handler);
    }

    Optional<Handler> find(String method, boolean child) {
        return handlers.stream()
                .filter(handler -> handler.answers(method, child))
                .findFirst();
    }

    /** The methods that are answered, in alphabetical order. */
    public Set<String> methods() {
        return methods(false);
    }

    /** Those that are answered for child devices, or those for the gateway. */
    Set<String> methods(boolean child) {
        Set<String> methods = new TreeSet<>();
        handlers.stream()
                .filter(handler -> !child || handler.forChildDevices())
                .forEach(handler -> methods.addAll(handler.methods()));
        return methods;
    }
}
