// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.assets;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.asset.Asset;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcHandler;
import org.edgegateway.cloud.api.RpcRequest;
import org.edgegateway.thingsboard.internal.json.Json;

/**
 * The methods {@value #READ} and {@value #WRITE} of a child device that is an Asset: <code>{"channels":["a"]}</code>, none
 * for all, and <code>{"a":1}</code>. Of the gateway itself, with <code>"asset"</code> beside the channels, or beside
 * <code>"values"</code>. Thread-safe.
 */
public final class AssetRpc implements RpcHandler {

    public static final String READ = "read";
    public static final String WRITE = "write";

    private static final String ASSET = "asset";

    private final Assets assets;
    private final Supplier<AssetRules> rules;

    public AssetRpc(Assets assets, Supplier<AssetRules> rules) {
        this.assets = assets;
        this.rules = rules;
    }

    @Override
    public RpcAnswer handle(RpcRequest request) throws KuraException {
        JsonObject params = request.params().isJsonObject() ? request.params().getAsJsonObject() : new JsonObject();
        boolean own = request.device().isEmpty();
        String name = own ? Json.text(params, ASSET).orElse("") : rules.get().assetOf(request.device());
        boolean reads = request.method().equals(READ);
        boolean allowed = reads ? rules.get().allowRead(name) : rules.get().allowWrite(name);
        if (!allowed) {
            return RpcAnswer.ofMessage("Error - the server may not " + request.method() + " the Asset '" + name
                    + "': see the setting 'Assets allowed'");
        }
        Asset asset =
                assets.named(name).orElseThrow(() -> new IllegalArgumentException("there is no Asset '" + name + "'"));
        ChannelAccess access = new ChannelAccess(asset);
        return RpcAnswer.of(reads ? access.read(channels(params)) : access.write(own ? values(params) : params));
    }

    private static JsonObject values(JsonObject params) {
        return Json.object(params, "values")
                .orElseThrow(() -> new IllegalArgumentException("'values' must be an object of channels"));
    }

    private static Set<String> channels(JsonObject params) {
        Set<String> names = new HashSet<>();
        if (params.get("channels") instanceof JsonArray array) {
            for (JsonElement name : array) {
                if (!name.isJsonPrimitive()) {
                    throw new IllegalArgumentException("'channels' must hold names only");
                }
                names.add(name.getAsString());
            }
        } else if (params.has("channels")) {
            throw new IllegalArgumentException("'channels' must be a list of names");
        }
        return names;
    }
}
