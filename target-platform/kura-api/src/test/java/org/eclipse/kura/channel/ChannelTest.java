// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.eclipse.kura.type.DataType;
import org.eclipse.kura.type.TypedValues;
import org.junit.jupiter.api.Test;

class ChannelTest {
    private final Channel channel =
            new Channel("level", ChannelType.READ_WRITE, DataType.INTEGER, Map.of("register", 7));

    @Test
    void isEnabledAndUnscaledUnlessToldOtherwise() {
        assertThat(channel.isEnabled()).isTrue();
        assertThat(channel.getValueScale()).isEqualTo(1.0);
        assertThat(channel.getValueOffset()).isZero();
        assertThat(channel.getScaleOffsetType()).isEqualTo(ScaleOffsetType.DEFINED_BY_VALUE_TYPE);
        assertThat(channel.getUnit()).isEmpty();
    }

    @Test
    void makesARecordToRead() {
        channel.setUnit("mm");
        ChannelRecord record = channel.createReadRecord();

        assertThat(record.getChannelName()).isEqualTo("level");
        assertThat(record.getValueType()).isEqualTo(DataType.INTEGER);
        assertThat(record.getUnit()).isEqualTo("mm");
        assertThat(record.getChannelConfig()).isEqualTo(Map.of("register", 7));
        assertThat(record.getValue()).isNull();
    }

    @Test
    void makesARecordToWriteForItsOwnTypeOnly() {
        assertThat(channel.createWriteRecord(TypedValues.newIntegerValue(3)).getValue())
                .isEqualTo(TypedValues.newIntegerValue(3));
        assertThatThrownBy(() -> channel.createWriteRecord(TypedValues.newLongValue(3)))
                .hasMessageContaining("INTEGER")
                .hasMessageContaining("LONG");
    }

    @Test
    void channelsWithTheSameSettingsAreEqual() {
        Channel same = new Channel("level", ChannelType.READ_WRITE, DataType.INTEGER, Map.of());
        assertThat(same).isEqualTo(channel).hasSameHashCodeAs(channel);

        same.setScale(2.0);
        assertThat(same).isNotEqualTo(channel);
    }

    @Test
    void recordsDifferByStatusAndValue() {
        ChannelRecord read = ChannelRecord.createReadRecord("level", DataType.INTEGER);
        ChannelRecord same = ChannelRecord.createReadRecord("level", DataType.INTEGER);
        assertThat(read).isEqualTo(same).hasSameHashCodeAs(same);

        read.setChannelStatus(new ChannelStatus(ChannelFlag.FAILURE, "no answer", null));
        assertThat(read).isNotEqualTo(same);
        assertThat(read.getChannelStatus().getExceptionMessage()).isEqualTo("no answer");
    }

    @Test
    void findsTypesInAnyCase() {
        assertThat(ChannelType.getChannelType("read_write")).isEqualTo(ChannelType.READ_WRITE);
        assertThat(ScaleOffsetType.getScaleOffsetType("long")).isEqualTo(ScaleOffsetType.LONG);
        assertThatThrownBy(() -> ChannelType.getChannelType("both")).isInstanceOf(IllegalArgumentException.class);
    }
}
