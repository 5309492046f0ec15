// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.channel;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Objects;
import org.eclipse.kura.type.DataType;
import org.eclipse.kura.type.TypedValue;
import org.osgi.annotation.versioning.ProviderType;

/** One value to read from or write to a channel, with the outcome. */
@ProviderType
public class ChannelRecord {
    private final String name;
    private DataType valueType;
    private TypedValue<?> value;
    private Map<String, Object> channelConfig;
    private ChannelStatus channelStatus;
    private long timestamp;
    private String unit = "";

    private ChannelRecord(String name) {
        this.name = requireNonNull(name, "name");
    }

    public static ChannelRecord createReadRecord(String name, DataType valueType) {
        return createReadRecord(name, valueType, "");
    }

    public static ChannelRecord createReadRecord(String name, DataType valueType, String unit) {
        ChannelRecord record = new ChannelRecord(name);
        record.valueType = requireNonNull(valueType, "valueType");
        record.unit = unit;
        return record;
    }

    public static ChannelRecord createWriteRecord(String name, TypedValue<?> value) {
        ChannelRecord record = new ChannelRecord(name);
        record.setValue(value);
        return record;
    }

    public static ChannelRecord createStatusRecord(String name, ChannelStatus status) {
        ChannelRecord record = new ChannelRecord(name);
        record.setChannelStatus(status);
        return record;
    }

    public Map<String, Object> getChannelConfig() {
        return channelConfig;
    }

    public ChannelStatus getChannelStatus() {
        return channelStatus;
    }

    public long getTimestamp() {
        return timestamp;
    }

    public String getUnit() {
        return unit;
    }

    public void setChannelConfig(Map<String, Object> channelConfig) {
        this.channelConfig = requireNonNull(channelConfig, "channelConfig");
    }

    public void setChannelStatus(ChannelStatus channelStatus) {
        this.channelStatus = requireNonNull(channelStatus, "channelStatus");
    }

    public void setTimestamp(long timestamp) {
        this.timestamp = timestamp;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getChannelName() {
        return name;
    }

    public DataType getValueType() {
        return valueType;
    }

    public TypedValue<?> getValue() {
        return value;
    }

    public void setValue(TypedValue<?> value) {
        this.value = requireNonNull(value, "value");
        this.valueType = value.getType();
    }

    @Override
    public String toString() {
        return "ChannelRecord[name=" + name + ", valueType=" + valueType + ", value=" + value + ", status="
                + channelStatus + ", timestamp=" + timestamp + ", unit=" + unit + "]";
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, valueType, value, channelStatus, timestamp, unit);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelRecord that
                && name.equals(that.name)
                && valueType == that.valueType
                && Objects.equals(value, that.value)
                && Objects.equals(channelStatus, that.channelStatus)
                && timestamp == that.timestamp
                && Objects.equals(unit, that.unit);
    }
}
