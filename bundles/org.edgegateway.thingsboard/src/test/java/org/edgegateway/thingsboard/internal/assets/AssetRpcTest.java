// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.asset.Asset;
import org.eclipse.kura.asset.AssetConfiguration;
import org.eclipse.kura.channel.Channel;
import org.eclipse.kura.channel.ChannelFlag;
import org.eclipse.kura.channel.ChannelRecord;
import org.eclipse.kura.channel.ChannelStatus;
import org.eclipse.kura.channel.ChannelType;
import org.eclipse.kura.channel.listener.ChannelListener;
import org.eclipse.kura.type.DataType;
import org.eclipse.kura.type.TypedValues;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.RpcRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetRpcTest {

    private final Pump pump = new Pump();
    private AssetRules rules = AssetRules.parse("plant/$assetName", "P-1/* V*/read");
    private final Assets assets = name -> name.equals("P-1") ? Optional.of(pump) : Optional.empty();
    private final AssetRpc rpc = new AssetRpc(assets, () -> rules);

    @Test
    void readsChannelsAndSaysWhichFailed() throws KuraException {
        assertThat(call("plant/P-1", "read", "{'channels':['speed','broken','unknown']}"))
                .isEqualTo(json("{'values':{'speed':7},"
                        + "'errors':{'unknown':'there is no such channel','broken':'no answer'}}"));
        assertThat(call("plant/P-1", "read", "{}").getAsJsonObject("values")).isEqualTo(json("{'speed':7}"));
    }

    @Test
    void writesWhatCanBeWritten() throws KuraException {
        assertThat(call("plant/P-1", "write", "{'speed':9,'on':'true','sensor':1,'none':2,'broken':1}"))
                .isEqualTo(json("{'written':['speed','on'],'errors':{'sensor':'the channel can only be read',"
                        + "'none':'there is no such channel','broken':'no answer'}}"));
        assertThat(pump.written).containsEntry("speed", 9).containsEntry("on", true);
    }

    @Test
    void saysOfEveryChannelAskedForWhyItHasNoValue() throws KuraException {
        assertThat(call("plant/P-1", "read", "{'channels':['on','sensor','empty']}"))
                .isEqualTo(json("{'values':{},'errors':{'on':'the channel can only be written',"
                        + "'sensor':'the driver gave no value','empty':'the driver gave no value'}}"));
    }

    @Test
    void knowsNoChannelBeforeTheAssetIsConfigured() throws KuraException {
        pump.configured = false;

        assertThat(call("plant/P-1", "write", "{'speed':9}"))
                .isEqualTo(json("{'written':[],'errors':{'speed':'there is no such channel'}}"));
    }

    @Test
    void isReachedThroughTheGatewayToo() throws KuraException {
        assertThat(call("", "write", "{'asset':'P-1','values':{'speed':1}}").get("written"))
                .hasToString("[\"speed\"]");
        assertThat(call("", "read", "{'asset':'P-1','channels':['speed']}").getAsJsonObject("values"))
                .isEqualTo(json("{'speed':7}"));
    }

    @Test
    void allowsNothingThatIsNotNamed() throws KuraException {
        assertThat(call("plant/V-7", "write", "{}").get("message").getAsString())
                .contains("may not write");
        assertThat(call("other/P-1", "read", "{}").get("message").getAsString()).contains("may not read");
        rules = AssetRules.NONE;
        assertThat(call("P-1", "read", "{}").get("message").getAsString()).contains("may not read");
        assertThatThrownBy(() -> AssetRules.parse("$assetName", "P-1")).hasMessageContaining("write NAME/read");
        assertThatThrownBy(() -> AssetRules.parse("pump", "")).hasMessageContaining("$assetName");
    }

    @Test
    void saysWhatIsWrongWithTheParameters() {
        assertThatThrownBy(() -> call("plant/V-7", "read", "{}")).hasMessage("there is no Asset 'V-7'");
        assertThatThrownBy(() -> call("plant/P-1", "read", "{'channels':'speed'}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> call("", "write", "{'asset':'P-1'}")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 2147483647, true", "INTEGER, 2147483648, false", "INTEGER, 1.5, false", "INTEGER, '\"12\"', true",
        "INTEGER, 1e2, true", "INTEGER, true, false", "LONG, 9223372036854775807, true", "LONG, 1e400, false",
        "LONG, 1e999999999, false", "FLOAT, 1e39, false", "FLOAT, 1.5, true", "DOUBLE, 1e308, true",
        "DOUBLE, 1e309, false", "BOOLEAN, true, true", "BOOLEAN, 1, false", "STRING, 5, true",
        "STRING, '{\"a\":1}', true", "STRING, null, false", "BYTE_ARRAY, '\"AQI=\"', true", "BYTE_ARRAY, '\"?\"', false"
    })
    void convertsToTheTypeOfTheChannel(DataType type, String value, boolean fits) {
        var json = JsonParser.parseString(value);
        if (fits) {
            assertThat(ChannelValues.parse(type, json).getType()).isEqualTo(type);
        } else {
            assertThatThrownBy(() -> ChannelValues.parse(type, json))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is no value of type " + type);
        }
    }

    @Test
    void writesSharedAttributesAndReportsWhatFailed() {
        List<AttributeReport> reports = new ArrayList<>();
        AssetAttributes attributes = new AssetAttributes(assets, () -> rules, reports::add, Runnable::run);

        attributes.changed(new AttributeChange("plant/P-1", json("{'speed':3,'broken':1,'sensor':2,'x':1}"), Set.of()));
        attributes.changed(new AttributeChange("plant/V-7", json("{'speed':3}"), Set.of()));
        attributes.changed(new AttributeChange("plant/P-1", json("{'x':1}"), Set.of("speed")));

        assertThat(pump.written).containsEntry("speed", 3);
        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.device()).isEqualTo("plant/P-1");
            assertThat(report.values()).isEqualTo(json("{'write_errors':{'broken':'no answer'}}"));
        });
    }

    private JsonObject call(String device, String method, String params) throws KuraException {
        return rpc.handle(new RpcRequest(device, method, json(params))).value().getAsJsonObject();
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }

    /** An Asset with a driver that fails on one channel. */
    private static final class Pump implements Asset {

        private final Map<String, Object> written = new HashMap<>();
        private final Map<String, Channel> channels = new HashMap<>();
        private boolean configured = true;

        Pump() {
            add("speed", ChannelType.READ_WRITE, DataType.INTEGER);
            add("on", ChannelType.WRITE, DataType.BOOLEAN);
            add("sensor", ChannelType.READ, DataType.DOUBLE);
            add("empty", ChannelType.READ, DataType.DOUBLE);
            add("broken", ChannelType.READ_WRITE, DataType.INTEGER);
        }

        private void add(String name, ChannelType type, DataType value) {
            channels.put(name, new Channel(name, type, value, Map.of()));
        }

        @Override
        public @Nullable AssetConfiguration getAssetConfiguration() {
            return !configured ? null : new AssetConfiguration("pump", "driver", channels);
        }

        @Override
        public List<ChannelRecord> read(Set<String> names) {
            return names.stream()
                    .filter(name -> !name.equals("sensor"))
                    .map(Pump::answer)
                    .toList();
        }

        @Override
        public List<ChannelRecord> readAllChannels() {
            return read(Set.of("speed"));
        }

        @Override
        public void write(List<ChannelRecord> records) {
            for (ChannelRecord record : records) {
                boolean works = !record.getChannelName().equals("broken");
                if (works) {
                    written.put(record.getChannelName(), record.getValue().getValue());
                }
                record.setChannelStatus(status(works));
            }
        }

        private static ChannelRecord answer(String name) {
            ChannelRecord record = ChannelRecord.createReadRecord(name, DataType.INTEGER);
            if (!name.equals("empty")) {
                record.setValue(TypedValues.newIntegerValue(7));
            }
            record.setChannelStatus(status(!name.equals("broken")));
            return record;
        }

        private static ChannelStatus status(boolean works) {
            return works
                    ? new ChannelStatus(ChannelFlag.SUCCESS)
                    : new ChannelStatus(ChannelFlag.FAILURE, "no answer", null);
        }

        @Override
        public void registerChannelListener(String channelName, ChannelListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregisterChannelListener(ChannelListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
