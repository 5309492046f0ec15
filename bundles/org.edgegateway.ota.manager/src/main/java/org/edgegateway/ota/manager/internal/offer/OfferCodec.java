// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.offer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/** An offer as JSON, with the names of its attributes without their beginning. */
public final class OfferCodec {

    private static final long UNKNOWN_SIZE = -1;

    private OfferCodec() {}

    /** The offer, once it is complete: its name, and where it is. */
    public static Optional<Offer> read(JsonObject parts) {
        String title = text(parts, OfferKeys.TITLE);
        String version = text(parts, OfferKeys.VERSION);
        boolean somewhere = parts.has(OfferKeys.URL) || parts.has(OfferKeys.SIZE);
        boolean halfAChecksum = parts.has(OfferKeys.ALGORITHM) != parts.has(OfferKeys.CHECKSUM);
        if (title.isEmpty() || version.isEmpty() || !somewhere || halfAChecksum) {
            return Optional.empty();
        }
        return Optional.of(new Offer(
                new Release(title, version),
                size(parts),
                text(parts, OfferKeys.URL),
                text(parts, OfferKeys.ALGORITHM),
                text(parts, OfferKeys.CHECKSUM),
                text(parts, OfferKeys.SIGNATURE)));
    }

    /** Whether the cloud names no package at all. */
    static boolean isNothing(JsonObject parts) {
        return text(parts, OfferKeys.TITLE).isEmpty()
                && text(parts, OfferKeys.VERSION).isEmpty();
    }

    public static JsonObject write(Offer offer) {
        JsonObject parts = new JsonObject();
        parts.addProperty(OfferKeys.TITLE, offer.release().title());
        parts.addProperty(OfferKeys.VERSION, offer.release().version());
        parts.addProperty(OfferKeys.SIZE, offer.size());
        parts.addProperty(OfferKeys.URL, offer.url());
        parts.addProperty(OfferKeys.ALGORITHM, offer.algorithm());
        parts.addProperty(OfferKeys.CHECKSUM, offer.checksum());
        parts.addProperty(OfferKeys.SIGNATURE, offer.signature());
        return parts;
    }

    private static long size(JsonObject parts) {
        String size = text(parts, OfferKeys.SIZE);
        try {
            return size.isEmpty() ? UNKNOWN_SIZE : Long.parseLong(size);
        } catch (NumberFormatException e) {
            return UNKNOWN_SIZE;
        }
    }

    private static String text(JsonObject parts, String key) {
        JsonElement value = parts.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
    }
}
