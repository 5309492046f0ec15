// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Text files beside the tests. */
final class Resources {
    private Resources() {}

    static List<String> lines(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(Resources.class.getResourceAsStream("/" + name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
