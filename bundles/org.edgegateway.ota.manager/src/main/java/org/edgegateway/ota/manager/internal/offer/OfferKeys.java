// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.edgegateway.cloud.api.UpdateKind;

/** The names that an update of one kind has in attributes and telemetry. */
public final class OfferKeys {

    static final String TITLE = "title";
    static final String VERSION = "version";
    static final String SIZE = "size";
    static final String URL = "url";
    static final String ALGORITHM = "checksum_algorithm";
    static final String CHECKSUM = "checksum";
    static final String SIGNATURE = "signature";

    private static final List<String> ALL = List.of(TITLE, VERSION, SIZE, URL, ALGORITHM, CHECKSUM, SIGNATURE);
    private static final String LEGACY = "sf";

    private final String prefix;
    private final List<String> prefixes = new ArrayList<>();

    public OfferKeys(UpdateKind kind) {
        prefix = kind == UpdateKind.SOFTWARE ? "sw" : "fw";
        prefixes.add(prefix);
        if (kind == UpdateKind.SOFTWARE) {
            prefixes.add(LEGACY);
        }
    }

    /** {@code sw} or {@code fw}. */
    public String prefix() {
        return prefix;
    }

    /** The beginnings of keys, the one that counts first. */
    List<String> prefixes() {
        return prefixes;
    }

    /** Every shared attribute that says something about the offer. */
    public Set<String> attributes() {
        return prefixes.stream()
                .flatMap(each -> ALL.stream().map(key -> each + "_" + key))
                .collect(Collectors.toUnmodifiableSet());
    }
}
