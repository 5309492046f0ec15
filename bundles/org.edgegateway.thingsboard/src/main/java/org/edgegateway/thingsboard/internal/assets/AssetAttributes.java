// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.assets;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.asset.Asset;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeListener;
import org.edgegateway.cloud.api.AttributeReport;

/**
 * Writes a channel of an Asset when the shared attribute of its name is set on the Asset's child device, and reports what
 * went wrong as the client attribute {@value #ERRORS} of that device: an object, empty when all was written.
 * Does not keep the thread that tells it: drivers take their time on the executor given.
 */
public final class AssetAttributes implements AttributeListener {

    static final String ERRORS = "write_errors";

    private final Assets assets;
    private final Supplier<AssetRules> rules;
    private final Consumer<AttributeReport> reports;
    private final Executor writes;

    /** @param writes runs writes one after the other, so that the value set last is the one written last */
    public AssetAttributes(
            Assets assets, Supplier<AssetRules> rules, Consumer<AttributeReport> reports, Executor writes) {
        this.assets = assets;
        this.rules = rules;
        this.reports = reports;
        this.writes = writes;
    }

    @Override
    public void changed(AttributeChange change) {
        String name = rules.get().assetOf(change.device());
        Optional<Asset> asset = rules.get().allowWrite(name) ? assets.named(name) : Optional.empty();
        asset.ifPresent(found -> writes.execute(() -> write(found, change)));
    }

    private void write(Asset asset, AttributeChange change) {
        ChannelAccess access = new ChannelAccess(asset);
        JsonObject values = new JsonObject();
        for (Map.Entry<String, JsonElement> value : change.values().entrySet()) {
            if (access.canWrite(value.getKey())) {
                values.add(value.getKey(), value.getValue());
            }
        }
        if (values.size() > 0) {
            JsonObject report = new JsonObject();
            report.add(ERRORS, errors(access, values));
            reports.accept(new AttributeReport(change.device(), report));
        }
    }

    private static JsonObject errors(ChannelAccess access, JsonObject values) {
        try {
            return access.write(values).getAsJsonObject("errors");
        } catch (KuraException | RuntimeException e) {
            JsonObject errors = new JsonObject();
            values.keySet().forEach(channel -> errors.addProperty(channel, Reason.of(e)));
            return errors;
        }
    }
}
