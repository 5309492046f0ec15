// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.assets;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.asset.Asset;
import org.eclipse.kura.asset.AssetConfiguration;
import org.eclipse.kura.channel.Channel;
import org.eclipse.kura.channel.ChannelFlag;
import org.eclipse.kura.channel.ChannelRecord;
import org.eclipse.kura.channel.ChannelType;
import org.eclipse.kura.type.TypedValue;
import org.jspecify.annotations.Nullable;

/** Reads and writes channels of an Asset once; what is wrong with one keeps no other from it. */
final class ChannelAccess {

    private static final String NO_VALUE = "the driver gave no value";

    private final Asset asset;
    private final Map<String, Channel> channels;
    private final JsonObject errors = new JsonObject();

    ChannelAccess(Asset asset) {
        this.asset = asset;
        @Nullable AssetConfiguration configuration = asset.getAssetConfiguration();
        this.channels = configuration == null ? Map.of() : configuration.getAssetChannels();
    }

    /** Whether there is such a channel, and it can be written. */
    boolean canWrite(String name) {
        Channel channel = channels.get(name);
        return channel != null && channel.getType() != ChannelType.READ;
    }

    /**
     * Reads channels.
     *
     * @param names none for all that can be read
     * @return <code>{"values":{channel: value},"errors":{channel: why}}</code>
     */
    JsonObject read(Set<String> names) throws KuraException {
        Set<String> known = names.stream().filter(this::canRead).collect(Collectors.toSet());
        JsonObject values = new JsonObject();
        if (names.isEmpty() || !known.isEmpty()) {
            for (ChannelRecord record : names.isEmpty() ? asset.readAllChannels() : asset.read(known)) {
                take(record, values);
            }
        }
        known.stream()
                .filter(name -> !values.has(name) && !errors.has(name))
                .forEach(name -> errors.addProperty(name, NO_VALUE));
        JsonObject answer = new JsonObject();
        answer.add("values", values);
        answer.add("errors", errors);
        return answer;
    }

    private boolean canRead(String name) {
        Channel channel = channels.get(name);
        if (channel == null) {
            errors.addProperty(name, "there is no such channel");
        } else if (channel.getType() == ChannelType.WRITE) {
            errors.addProperty(name, "the channel can only be written");
        }
        return !errors.has(name);
    }

    private void take(ChannelRecord record, JsonObject values) {
        @Nullable TypedValue<?> value = record.getValue();
        if (!succeeded(record)) {
            return;
        }
        if (value == null) {
            errors.addProperty(record.getChannelName(), NO_VALUE);
        } else {
            values.add(record.getChannelName(), ChannelValues.toJson(value));
        }
    }

    private boolean succeeded(ChannelRecord record) {
        boolean succeeded =
                record.getChannelStatus() != null && record.getChannelStatus().getChannelFlag() == ChannelFlag.SUCCESS;
        if (!succeeded) {
            @Nullable
            String why = record.getChannelStatus() == null
                    ? null
                    : record.getChannelStatus().getExceptionMessage();
            errors.addProperty(record.getChannelName(), why == null ? "the driver failed" : why);
        }
        return succeeded;
    }

    /**
     * Writes channels.
     *
     * @return <code>{"written":[channel],"errors":{channel: why}}</code>
     */
    JsonObject write(JsonObject values) throws KuraException {
        List<ChannelRecord> records = new ArrayList<>();
        for (Map.Entry<String, JsonElement> value : values.entrySet()) {
            prepare(value.getKey(), value.getValue(), records);
        }
        if (!records.isEmpty()) {
            asset.write(records);
        }
        JsonArray written = new JsonArray();
        for (ChannelRecord record : records) {
            if (succeeded(record)) {
                written.add(record.getChannelName());
            }
        }
        JsonObject answer = new JsonObject();
        answer.add("written", written);
        answer.add("errors", errors);
        return answer;
    }

    private void prepare(String name, JsonElement value, List<ChannelRecord> records) {
        Channel channel = channels.get(name);
        if (channel == null) {
            errors.addProperty(name, "there is no such channel");
        } else if (channel.getType() == ChannelType.READ) {
            errors.addProperty(name, "the channel can only be read");
        } else {
            try {
                records.add(channel.createWriteRecord(ChannelValues.parse(channel.getValueType(), value)));
            } catch (IllegalArgumentException e) {
                errors.addProperty(name, e.getMessage());
            }
        }
    }
}
