// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.channel;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.eclipse.kura.type.DataType;
import org.eclipse.kura.type.TypedValue;
import org.osgi.annotation.versioning.ProviderType;

/** Settings of one channel: name, direction, type, scale, offset, unit. */
@ProviderType
public class Channel {
    private final Map<String, Object> configuration;
    private String name;
    private ChannelType type;
    private DataType valueType;
    private ScaleOffsetType scaleOffsetType;
    private Number valueScale;
    private Number valueOffset;
    private String unit = "";
    private boolean enabled = true;

    public Channel(String name, ChannelType type, DataType valueType, Map<String, Object> configuration) {
        this(name, type, valueType, ScaleOffsetType.DEFINED_BY_VALUE_TYPE, 1.0, 0.0, configuration);
    }

    public Channel(
            String name,
            ChannelType type,
            DataType valueType,
            ScaleOffsetType scaleOffsetType,
            Number valueScale,
            Number valueOffset,
            Map<String, Object> configuration) {
        this.name = requireNonNull(name, "name");
        this.type = requireNonNull(type, "type");
        this.valueType = requireNonNull(valueType, "valueType");
        this.scaleOffsetType = requireNonNull(scaleOffsetType, "scaleOffsetType");
        this.valueScale = requireNonNull(valueScale, "valueScale");
        this.valueOffset = requireNonNull(valueOffset, "valueOffset");
        this.configuration = Collections.unmodifiableMap(configuration);
    }

    public Map<String, Object> getConfiguration() {
        return configuration;
    }

    public String getName() {
        return name;
    }

    public ChannelType getType() {
        return type;
    }

    public DataType getValueType() {
        return valueType;
    }

    public ScaleOffsetType getScaleOffsetType() {
        return scaleOffsetType;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public double getValueScale() {
        return valueScale.doubleValue();
    }

    public Number getValueScaleAsNumber() {
        return valueScale;
    }

    public double getValueOffset() {
        return valueOffset.doubleValue();
    }

    public Number getValueOffsetAsNumber() {
        return valueOffset;
    }

    public String getUnit() {
        return unit;
    }

    public void setName(String name) {
        this.name = requireNonNull(name, "name");
    }

    public void setType(ChannelType type) {
        this.type = requireNonNull(type, "type");
    }

    public void setValueType(DataType valueType) {
        this.valueType = requireNonNull(valueType, "valueType");
    }

    public void setScaleOffsetType(ScaleOffsetType scaleOffsetType) {
        this.scaleOffsetType = requireNonNull(scaleOffsetType, "scaleOffsetType");
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public void setScale(double scale) {
        this.valueScale = scale;
    }

    public void setScale(Number scale) {
        this.valueScale = requireNonNull(scale, "scale");
    }

    public void setOffset(double offset) {
        this.valueOffset = offset;
    }

    public void setOffset(Number offset) {
        this.valueOffset = requireNonNull(offset, "offset");
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    @Override
    public String toString() {
        return "Channel[name=" + name + ", type=" + type + ", valueType=" + valueType + ", enabled=" + enabled
                + ", scale=" + valueScale + ", offset=" + valueOffset + ", unit=" + unit + ", configuration="
                + configuration + "]";
    }

    public ChannelRecord createReadRecord() {
        ChannelRecord record = ChannelRecord.createReadRecord(name, valueType, unit);
        record.setChannelConfig(configuration);
        return record;
    }

    public ChannelRecord createWriteRecord(TypedValue<?> value) {
        if (value.getType() != valueType) {
            throw new IllegalArgumentException(
                    "Channel " + name + " holds " + valueType + " values, not " + value.getType());
        }
        ChannelRecord record = ChannelRecord.createWriteRecord(name, value);
        record.setChannelConfig(configuration);
        return record;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, valueType, scaleOffsetType, valueScale, valueOffset, unit, enabled);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Channel that
                && name.equals(that.name)
                && type == that.type
                && valueType == that.valueType
                && scaleOffsetType == that.scaleOffsetType
                && valueScale.equals(that.valueScale)
                && valueOffset.equals(that.valueOffset)
                && Objects.equals(unit, that.unit)
                && enabled == that.enabled;
    }
}
