// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.kura.asset.Asset;
import org.eclipse.kura.asset.AssetConfiguration;
import org.eclipse.kura.channel.Channel;
import org.eclipse.kura.channel.ChannelFlag;
import org.eclipse.kura.channel.ChannelRecord;
import org.eclipse.kura.channel.ChannelStatus;
import org.eclipse.kura.channel.ChannelType;
import org.eclipse.kura.channel.listener.ChannelListener;
import org.eclipse.kura.type.DataType;
import org.eclipse.kura.type.TypedValue;
import org.eclipse.kura.type.TypedValues;

/** An Asset with one channel of whole numbers that remembers what was written. */
final class FakeAsset implements Asset {

    private final String channel;
    private TypedValue<?> value;

    FakeAsset(String channel, int value) {
        this.channel = channel;
        this.value = TypedValues.newIntegerValue(value);
    }

    @Override
    public AssetConfiguration getAssetConfiguration() {
        Channel only = new Channel(channel, ChannelType.READ_WRITE, DataType.INTEGER, Map.of());
        return new AssetConfiguration("fake", "fake driver", Map.of(channel, only));
    }

    @Override
    public List<ChannelRecord> read(Set<String> names) {
        ChannelRecord record = ChannelRecord.createReadRecord(channel, DataType.INTEGER);
        record.setValue(value);
        record.setChannelStatus(new ChannelStatus(ChannelFlag.SUCCESS));
        return List.of(record);
    }

    @Override
    public List<ChannelRecord> readAllChannels() {
        return read(Set.of(channel));
    }

    @Override
    public void write(List<ChannelRecord> records) {
        for (ChannelRecord record : records) {
            value = record.getValue();
            record.setChannelStatus(new ChannelStatus(ChannelFlag.SUCCESS));
        }
    }

    @Override
    public void registerChannelListener(String name, ChannelListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unregisterChannelListener(ChannelListener listener) {
        throw new UnsupportedOperationException();
    }
}
