// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.OfferCodec;
import org.edgegateway.ota.manager.internal.state.Deferred;
import org.edgegateway.ota.manager.internal.state.Downloaded;
import org.edgegateway.ota.manager.internal.state.Downloading;
import org.edgegateway.ota.manager.internal.state.Failed;
import org.edgegateway.ota.manager.internal.state.Idle;
import org.edgegateway.ota.manager.internal.state.Installing;
import org.edgegateway.ota.manager.internal.state.Job;
import org.edgegateway.ota.manager.internal.state.OtaState;
import org.edgegateway.ota.manager.internal.state.Preparing;
import org.edgegateway.ota.manager.internal.state.Proving;
import org.edgegateway.ota.manager.internal.state.RollingBack;
import org.edgegateway.ota.manager.internal.state.Verified;

/** A state as JSON. */
final class StateCodec {

    private StateCodec() {}

    static JsonObject write(OtaState state) {
        JsonObject json = new JsonObject();
        json.addProperty("name", state.getClass().getSimpleName());
        state.job().ifPresent(job -> {
            json.add("offer", OfferCodec.write(job.offer()));
            json.addProperty("urgent", job.urgent());
        });
        if (state instanceof Idle idle) {
            idle.settled().ifPresent(offer -> json.add("offer", OfferCodec.write(offer)));
        } else if (state instanceof Downloaded downloaded) {
            json.addProperty("attempt", downloaded.attempt());
        } else if (state instanceof Preparing preparing) {
            json.addProperty("attempt", preparing.attempt());
        } else if (state instanceof Deferred deferred) {
            json.addProperty("until", deferred.until().toEpochMilli());
        } else if (state instanceof Installing installing) {
            json.addProperty("attempt", installing.attempt());
        } else if (state instanceof Proving proving) {
            json.addProperty("attempt", proving.attempt());
        } else if (state instanceof RollingBack rollingBack) {
            json.addProperty("attempt", rollingBack.attempt());
            json.addProperty("reason", rollingBack.reason());
        } else if (state instanceof Failed failed) {
            json.addProperty("reason", failed.reason());
            failed.again().ifPresent(again -> json.addProperty("until", again.toEpochMilli()));
        }
        return json;
    }

    /** @throws RuntimeException when it is no state */
    static OtaState read(JsonObject json) {
        String name = json.get("name").getAsString();
        if (name.equals("Idle")) {
            return new Idle(offer(json));
        }
        Job job = new Job(offer(json).orElseThrow(), json.get("urgent").getAsBoolean());
        return switch (name) {
            case "Deferred" -> new Deferred(job, until(json).orElseThrow());
            case "Downloading" -> new Downloading(job);
            case "Downloaded" -> new Downloaded(job, attempt(json));
            case "Verified" -> new Verified(job);
            case "Preparing" -> new Preparing(job, attempt(json));
            case "Installing" -> new Installing(job, attempt(json));
            case "Proving" -> new Proving(job, attempt(json));
            case "RollingBack" -> new RollingBack(job, reason(json), attempt(json));
            case "Failed" -> new Failed(job, reason(json), until(json));
            default -> throw new IllegalArgumentException("there is no state " + name);
        };
    }

    private static Optional<Offer> offer(JsonObject json) {
        return json.has("offer") ? OfferCodec.read(json.getAsJsonObject("offer")) : Optional.empty();
    }

    private static int attempt(JsonObject json) {
        return json.get("attempt").getAsInt();
    }

    private static String reason(JsonObject json) {
        return json.get("reason").getAsString();
    }

    private static Optional<Instant> until(JsonObject json) {
        return json.has("until")
                ? Optional.of(Instant.ofEpochMilli(json.get("until").getAsLong()))
                : Optional.empty();
    }
}
