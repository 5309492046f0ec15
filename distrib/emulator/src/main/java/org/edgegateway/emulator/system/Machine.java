// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the operating system says of this machine; empty where it says nothing. */
final class Machine {
    private static final Path PRODUCT_SERIAL = Path.of("/sys/class/dmi/id/product_serial");
    private static final Path MACHINE_ID = Path.of("/etc/machine-id");
    private static final Path BIOS_VERSION = Path.of("/sys/class/dmi/id/bios_version");
    private static final Path OS_RELEASE = Path.of("/etc/os-release");
    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String hostname() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** The first interface with a hardware address that is up, by index; the same at every start. */
    static Optional<NetworkInterface> primaryInterface() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(each -> mac(each).isPresent())
                    .min(Comparator.comparingInt(NetworkInterface::getIndex));
        } catch (SocketException e) {
            return Optional.empty();
        }
    }

    /** In Kura's form, such as {@code 02:42:AC:11:00:02}. */
    static Optional<String> mac(NetworkInterface network) {
        try {
            byte[] address = network.isUp() && !network.isLoopback() ? network.getHardwareAddress() : null;
            return Optional.ofNullable(address).map(HexFormat.ofDelimiter(":").withUpperCase()::formatHex);
        } catch (SocketException e) {
            return Optional.empty();
        }
    }

    static Optional<String> serialNumber() {
        return firstLine(PRODUCT_SERIAL).or(() -> firstLine(MACHINE_ID));
    }

    static Optional<String> biosVersion() {
        return firstLine(BIOS_VERSION);
    }

    /** A value of {@code /etc/os-release}, such as {@code ID}. */
    static Optional<String> osRelease(String key) {
        return lines(OS_RELEASE).stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).replace("\"", ""))
                .findFirst();
    }

    static Optional<String> cpu() {
        return lines(CPU).stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst();
    }

    private static Optional<String> firstLine(Path file) {
        return lines(file).stream()
                .map(String::trim)
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
