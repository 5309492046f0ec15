// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

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

/**
 * A package of which parts are there, and on the disk the map of them. A part is in the map there only once it survives a
 * power cut, so at most what came since the last checkpoint is fetched again: 4 MB, or ten seconds.
 *
 * <p>One thread only.
 */
final class PackageFile implements Closeable {

    static final String MAP = "package.map";

    private final DurableFile mapFile;
    private final ChunkMap map;
    private final FileChannel channel;
    private final Checkpoints checkpoints;
    private long unsaved;

    private PackageFile(DurableFile mapFile, ChunkMap map, FileChannel channel, Checkpoints checkpoints) {
        this.mapFile = mapFile;
        this.map = map;
        this.channel = channel;
        this.checkpoints = checkpoints;
    }

    /**
     * Opens what is there of the offer; of any other it is deleted.
     *
     * @param mostBytes of one part
     */
    static PackageFile open(Path folder, Offer offer, int mostBytes, LongSupplier nanoTime) throws IOException {
        DurableFile mapFile = new DurableFile(folder.resolve(MAP));
        Path file = folder.resolve(PackageSource.FILE);
        long length = Files.exists(file) ? Files.size(file) : -1;
        Optional<ChunkMap> known =
                mapFile.read().flatMap(ChunkMap::read).filter(map -> map.fits(offer, mostBytes) && map.end() <= length);
        if (known.isEmpty()) {
            Files.deleteIfExists(folder.resolve(MAP));
            Files.deleteIfExists(folder.resolve(HttpFile.MARK));
            Files.deleteIfExists(file);
        }
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        ChunkMap map = known.orElseGet(() -> new ChunkMap(offer, mostBytes));
        return new PackageFile(mapFile, map, channel, new Checkpoints(nanoTime));
    }

    ChunkMap map() {
        return map;
    }

    /** Stores a part of the right length. */
    void write(int index, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long position = (long) index * map.chunkBytes();
        while (buffer.hasRemaining()) {
            position += channel.write(buffer, position);
        }
        map.add(index);
        unsaved += bytes.length;
        if (checkpoints.due(unsaved)) {
            checkpoint();
        }
    }

    /** Makes everything so far survive a power cut. */
    void checkpoint() throws IOException {
        if (unsaved > 0) {
            channel.force(true);
            mapFile.replace(map.write());
            unsaved = 0;
            checkpoints.made();
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            checkpoint();
        }
    }
}
