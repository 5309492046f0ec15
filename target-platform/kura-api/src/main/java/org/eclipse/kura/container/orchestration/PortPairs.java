// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

import java.util.List;
import java.util.stream.IntStream;

/** Pairs internal with external ports in the order of the two lists; ports without a partner are left out. */
final class PortPairs {
    private PortPairs() {}

    static List<ContainerPort> of(List<Integer> internal, List<Integer> external) {
        return IntStream.range(0, Math.min(internal.size(), external.size()))
                .mapToObj(index -> new ContainerPort(internal.get(index), external.get(index)))
                .toList();
    }
}
