// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.ota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.json.Value;
import org.edgegateway.simulator.json.Value.LongValue;
import org.edgegateway.simulator.json.Value.TextValue;
import org.edgegateway.simulator.store.OtaKind;
import org.edgegateway.simulator.store.OtaPackage;
import org.edgegateway.simulator.store.OtaPackage.Content.Data;
import org.edgegateway.simulator.store.OtaPackage.Content.Url;

/**
 * The shared attributes that describe a package.
 *
 * @param set those that it has
 * @param deleted keys of those that it has not
 */
record PackageAttributes(List<KeyValue> set, List<String> deleted) {

    /** All keys, {@code fw_ts} and {@code fw_state} included, which are no attributes. */
    private static final List<String> NAMES =
            List.of("title", "version", "ts", "state", "size", "checksum", "checksum_algorithm", "url", "tag");

    private static final List<String> OPTIONAL = List.of("tag", "size", "checksum_algorithm", "checksum", "url");

    static PackageAttributes of(OtaPackage one) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("title", new TextValue(one.title()));
        values.put("version", new TextValue(one.version()));
        if (!one.tag().isEmpty()) {
            values.put("tag", new TextValue(one.tag()));
        }
        if (one.content() instanceof Url at) {
            values.put("url", new TextValue(at.url()));
        } else if (one.content() instanceof Data data) {
            values.put("size", new LongValue(data.size()));
            values.put("checksum_algorithm", new TextValue(data.algorithm().name()));
            values.put("checksum", new TextValue(data.checksum()));
        }
        List<KeyValue> set = new ArrayList<>();
        values.forEach((name, value) -> set.add(new KeyValue(one.kind().key(name), value)));
        List<String> deleted = OPTIONAL.stream()
                .filter(name -> !values.containsKey(name))
                .map(one.kind()::key)
                .toList();
        return new PackageAttributes(set, deleted);
    }

    /** What is deleted when a device has no package of that kind any more. */
    static List<String> all(OtaKind kind) {
        return NAMES.stream().map(kind::key).toList();
    }
}
