// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.edgegateway.cloud.api.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listeners of one kind; one that fails does not keep the others from hearing. Thread-safe. */
public final class Listeners<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<T> listeners = new CopyOnWriteArrayList<>();

    /** Adds a listener once, however often it is added. */
    public Registration add(T listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
        return () -> remove(listener);
    }

    public void remove(T listener) {
        listeners.remove(listener);
    }

    public boolean isEmpty() {
        return listeners.isEmpty();
    }

    public void tell(Consumer<T> call) {
        for (T listener : listeners) {
            try {
                call.accept(listener);
            } catch (RuntimeException e) {
                LOG.warn("A listener failed: {}", listener, e);
            }
        }
    }
}
