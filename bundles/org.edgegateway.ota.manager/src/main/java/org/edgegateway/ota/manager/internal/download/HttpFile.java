// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.OfferCodec;

/**
 * The beginning of a package, and on the disk how much of it survives a power cut and which edition of the address's
 * content it belongs to. One thread only.
 */
final class HttpFile implements Closeable {

    static final String MARK = "package.mark";

    private final Offer offer;
    private final DurableFile markFile;
    private final FileChannel channel;
    private final Checkpoints checkpoints;
    private String edition = "";
    private long length;
    private long saved;

    private HttpFile(Offer offer, DurableFile markFile, FileChannel channel, Checkpoints checkpoints) {
        this.offer = offer;
        this.markFile = markFile;
        this.channel = channel;
        this.checkpoints = checkpoints;
    }

    static HttpFile open(Path folder, Offer offer, LongSupplier nanoTime) throws IOException {
        DurableFile markFile = new DurableFile(folder.resolve(MARK));
        Files.deleteIfExists(folder.resolve(PackageFile.MAP));
        FileChannel channel = FileChannel.open(folder.resolve(PackageSource.FILE), CREATE, WRITE);
        HttpFile file = new HttpFile(offer, markFile, channel, new Checkpoints(nanoTime));
        markFile.read().ifPresent(file::recall);
        if (file.length > channel.size()) {
            file.length = 0;
        }
        channel.truncate(file.length);
        return file;
    }

    private void recall(String mark) {
        try {
            JsonObject json = JsonParser.parseString(mark).getAsJsonObject();
            if (OfferCodec.read(json.getAsJsonObject("offer")).equals(Optional.of(offer))) {
                edition = json.get("edition").getAsString();
                length = json.get("length").getAsLong();
                saved = length;
            }
        } catch (RuntimeException damaged) {
            length = 0;
        }
    }

    /** What tells the content that the beginning belongs to from any other; empty when that is unknown. */
    String edition() {
        return edition;
    }

    long length() {
        return length;
    }

    /** Begins anew, with another edition. */
    void restart(String another) throws IOException {
        channel.truncate(0);
        length = 0;
        saved = 0;
        edition = another;
        save();
    }

    void append(byte[] bytes, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
        while (buffer.hasRemaining()) {
            length += channel.write(buffer, length);
        }
        if (checkpoints.due(length - saved)) {
            save();
        }
    }

    /** Makes everything so far survive a power cut. */
    void save() throws IOException {
        channel.force(true);
        JsonObject json = new JsonObject();
        json.add("offer", OfferCodec.write(offer));
        json.addProperty("edition", edition);
        json.addProperty("length", length);
        markFile.replace(json.toString());
        saved = length;
        checkpoints.made();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (length != saved) {
                save();
            }
        }
    }
}
