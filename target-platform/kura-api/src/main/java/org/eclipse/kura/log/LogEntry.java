// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.log;

import java.util.Collections;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Properties of a log entry and when it was written. */
@ProviderType
public class LogEntry {
    private final Map<String, Object> properties;
    private final long timestamp;

    public LogEntry(Map<String, Object> properties) {
        this(properties, System.currentTimeMillis());
    }

    public LogEntry(Map<String, Object> properties, long timestamp) {
        this.properties = Collections.unmodifiableMap(properties);
        this.timestamp = timestamp;
    }

    public Map<String, Object> getProperties() {
        return properties;
    }

    public long getTimestamp() {
        return timestamp;
    }

    @Override
    public String toString() {
        return "LogEntry[properties=" + properties + ", timestamp=" + timestamp + "]";
    }
}
