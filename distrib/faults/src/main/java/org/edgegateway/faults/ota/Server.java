// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.edgegateway.benchmark.stack.PackageSetup;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.benchmark.stack.SimulatorRest;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.faults.proxy.Arrivals;
import org.edgegateway.faults.proxy.FaultProxy;
import org.edgegateway.faults.proxy.Weather;

/** The simulator as a process that keeps what it knows on disk, behind a proxy that makes trouble. */
final class Server implements AutoCloseable {

    private static final List<String> DEVICES = List.of(SimulatorProcess.TOKEN);

    private final Path jar;
    private final List<String> options;
    private final ChunkFaults chunks = new ChunkFaults();
    private final FaultProxy proxy;
    private SimulatorProcess simulator;
    private int versions;

    /** @param delay how long everything that is sent to devices takes to leave */
    Server(Path jar, Path folder, Duration delay) throws IOException {
        this.jar = jar;
        this.options = List.of("--folder", folder.toString(), "--delay-milliseconds", String.valueOf(delay.toMillis()));
        simulator = SimulatorProcess.start(jar, 0, DEVICES, options);
        proxy = new FaultProxy(simulator.port(), new Arrivals(), chunks);
    }

    /** Where devices connect. */
    int port() {
        return proxy.port();
    }

    /** What becomes of the parts of packages on their way. */
    ChunkFaults chunks() {
        return chunks;
    }

    void weather(Weather weather) {
        proxy.weather(weather);
    }

    /** Resets all connections. */
    void cut() {
        proxy.cut();
    }

    /** Kills the simulator and starts another one in its place. */
    void restart() throws IOException {
        int port = simulator.port();
        simulator.close();
        simulator = SimulatorProcess.start(jar, port, DEVICES, options);
    }

    /** Assigns an archive with that content. */
    Assignment assign(UpdateKind kind, byte[] content) throws Exception {
        byte[] zip = zip(content);
        String version = String.valueOf(++versions);
        new PackageSetup(new SimulatorRest(simulator.restPort()), SimulatorProcess.TOKEN)
                .assign(kind, version, () -> new ByteArrayInputStream(zip));
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip));
        return new Assignment(kind, version, zip.length, sha256);
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(Application.FILE);
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        simulator.close();
    }
}
