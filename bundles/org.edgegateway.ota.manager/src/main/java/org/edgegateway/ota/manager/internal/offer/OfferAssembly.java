// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.offer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.edgegateway.cloud.api.AttributeChange;

/**
 * Puts an offer together from shared attributes, which come in any order and number of messages. Where both name a
 * package, the attributes that begin with {@code sw_} count, and those that begin with {@code sf_} do not; where only the
 * latter do, what else is to be known is taken from either.
 *
 * <p>Not thread-safe.
 */
public final class OfferAssembly {

    /** What is offered, as far as it is known. */
    public sealed interface Offered {

        /** No package. */
        record Nothing() implements Offered {}

        /** Something of which parts are missing. */
        record Incomplete() implements Offered {}

        /** A package with all its parts. */
        record Complete(Offer offer) implements Offered {}
    }

    private final OfferKeys keys;
    private final JsonObject attributes = new JsonObject();

    public OfferAssembly(OfferKeys keys) {
        this.keys = keys;
    }

    /** Notes what was set and deleted. */
    public void add(AttributeChange change) {
        change.deleted().forEach(attributes::remove);
        for (String key : keys.attributes()) {
            JsonElement value = change.values().get(key);
            if (value != null) {
                attributes.add(key, value);
            }
        }
    }

    public Offered offered() {
        JsonObject parts = new JsonObject();
        for (String prefix : keys.prefixes()) {
            add(prefix + "_", parts);
            if (!OfferCodec.isNothing(parts)) {
                Optional<Offer> offer = OfferCodec.read(parts);
                return offer.isPresent() ? new Offered.Complete(offer.get()) : new Offered.Incomplete();
            }
        }
        return new Offered.Nothing();
    }

    private void add(String beginning, JsonObject parts) {
        attributes.entrySet().stream()
                .filter(attribute -> attribute.getKey().startsWith(beginning))
                .forEach(
                        attribute -> parts.add(attribute.getKey().substring(beginning.length()), attribute.getValue()));
    }
}
