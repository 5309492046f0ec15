// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the cloud has stored, a value per key and time. */
final class FakeCloud implements Mouthpiece {

    private final CrashPoints crashes;
    private final Map<Long, JsonObject> stored = new TreeMap<>();
    private boolean absent;

    FakeCloud(CrashPoints crashes) {
        this.crashes = crashes;
    }

    @Override
    public boolean tell(Report report) {
        if (absent) {
            return false;
        }
        crashes.pass("before telling");
        stored.put(report.time(), report.values());
        crashes.pass("after telling");
        return true;
    }

    void leave(boolean isAbsent) {
        absent = isAbsent;
    }

    /** The states in the order of their times. */
    List<String> states() {
        return values("sw_state");
    }

    List<String> values(String key) {
        List<String> values = new ArrayList<>();
        stored.values().stream()
                .filter(each -> each.has(key))
                .forEach(each -> values.add(each.get(key).getAsString()));
        return values;
    }
}
