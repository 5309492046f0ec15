// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.subscriber;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of names in a setting. */
final class Names {

    private Names() {}

    /** The names between the commas. */
    static Set<String> parse(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
