// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Base64;
import java.util.BitSet;
import java.util.Optional;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.OfferCodec;

/** Which parts of a package are there. */
final class ChunkMap {

    private final Offer offer;
    private final int chunkBytes;
    private final BitSet there;
    private final int count;

    ChunkMap(Offer offer, int chunkBytes) {
        this(offer, chunkBytes, new BitSet());
    }

    private ChunkMap(Offer offer, int chunkBytes, BitSet there) {
        this.offer = offer;
        this.chunkBytes = chunkBytes;
        this.there = there;
        this.count = Math.toIntExact((offer.size() + chunkBytes - 1) / chunkBytes);
    }

    /** The map in a text; empty when it is none. */
    static Optional<ChunkMap> read(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            BitSet there =
                    BitSet.valueOf(Base64.getDecoder().decode(json.get("there").getAsString()));
            int chunkBytes = json.get("chunk_bytes").getAsInt();
            return OfferCodec.read(json.getAsJsonObject("offer"))
                    .map(offer -> new ChunkMap(offer, chunkBytes, there))
                    .filter(map -> map.there.length() <= map.count);
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    String write() {
        JsonObject json = new JsonObject();
        json.add("offer", OfferCodec.write(offer));
        json.addProperty("chunk_bytes", chunkBytes);
        json.addProperty("there", Base64.getEncoder().encodeToString(there.toByteArray()));
        return json.toString();
    }

    /** Whether it belongs to that offer, in parts that may be asked for. */
    boolean fits(Offer wanted, int mostBytes) {
        return offer.equals(wanted) && chunkBytes <= mostBytes;
    }

    int chunkBytes() {
        return chunkBytes;
    }

    int count() {
        return count;
    }

    void add(int index) {
        there.set(index);
    }

    /** The first part that is missing from an index on; {@link #count} when none is. */
    int missingFrom(int index) {
        return Math.min(count, there.nextClearBit(index));
    }

    boolean isComplete() {
        return there.cardinality() == count;
    }

    /** How long a part is. */
    int length(int index) {
        return (int) Math.min(chunkBytes, offer.size() - (long) index * chunkBytes);
    }

    /** How many bytes of the file are used by what is there. */
    long end() {
        return there.isEmpty() ? 0 : (long) (there.length() - 1) * chunkBytes + length(there.length() - 1);
    }

    long missingBytes() {
        return offer.size()
                - (long) there.cardinality() * chunkBytes
                + (there.get(count - 1) ? chunkBytes - length(count - 1) : 0);
    }

    int percent() {
        return (int) (100L * there.cardinality() / count);
    }
}
