// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of files and folders that are secret wherever they are. They match whatever their case and Unicode form, and with
 * dots and blanks behind them.
 */
public final class DeniedNames {

    private record Denied(String glob, Pattern pattern) {}

    private final List<Denied> names;

    /** @param globs names in which {@code *} stands for any characters and {@code ?} for one */
    public DeniedNames(List<String> globs) {
        names = globs.stream()
                .map(String::strip)
                .filter(glob -> !glob.isEmpty())
                .map(glob -> new Denied(glob, pattern(glob)))
                .toList();
    }

    /** The name by which a path is denied, if it is. */
    Optional<String> match(Path path) {
        for (Path segment : path) {
            String name = plain(segment.toString());
            Optional<Denied> denied = names.stream()
                    .filter(n -> n.pattern().matcher(name).matches())
                    .findFirst();
            if (denied.isPresent()) {
                return denied.map(Denied::glob);
            }
        }
        return Optional.empty();
    }

    private static Pattern pattern(String glob) {
        StringBuilder regex = new StringBuilder();
        for (char c : plain(glob).toCharArray()) {
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    private static String plain(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return folded.replaceAll("[. ]+$", "");
    }
}
