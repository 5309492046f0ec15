// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api.sample;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/** A generic interface with a constant, a default method and failures. */
@Deprecated
@ConsumerType
public interface Shelf<T extends Comparable<T>> extends Iterable<T> {
    String NAME = "shelf";

    <K> Map<K, List<? extends T>> sorted(Class<K> keys, T... items) throws IOException, InterruptedException;

    default boolean isEmpty() {
        return true;
    }
}
