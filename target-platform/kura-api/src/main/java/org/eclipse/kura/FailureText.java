// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The message of an exception: its code in words, then its details. */
final class FailureText {
    private FailureText() {}

    static String of(KuraErrorCode code, Object... details) {
        String what = String.valueOf(code).toLowerCase(Locale.ROOT).replace('_', ' ');
        String why = Arrays.stream(details == null ? new Object[0] : details)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return why.isEmpty() ? what : what + ": " + why;
    }
}
