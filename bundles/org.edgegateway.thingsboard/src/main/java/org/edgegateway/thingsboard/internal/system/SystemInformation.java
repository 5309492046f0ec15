// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.system;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.kura.system.SystemService;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** Describes the gateway: Kura, Java, operating system, serial number, addresses, time zone, and this product's bundles. */
public final class SystemInformation {

    private static final Set<String> UNTOLD = Set.of(
            SystemService.UNKNOWN.toUpperCase(Locale.ROOT), SystemService.UNSUPPORTED.toUpperCase(Locale.ROOT), "N/A");
    private static final String OWN_BUNDLES = "org.edgegateway.";

    private final SystemService system;

    public SystemInformation(SystemService system) {
        this.system = system;
    }

    /** The attribute {@code sys_info}; what the system does not tell is left out. */
    public JsonObject read() {
        JsonObject info = new JsonObject();
        add(info, "kura_version", system::getKuraVersion);
        add(info, "java_version", system::getJavaVersion);
        add(info, "java_vendor", system::getJavaVendor);
        add(info, "os_name", system::getOsName);
        add(info, "os_version", system::getOsVersion);
        add(info, "os_arch", system::getOsArch);
        add(info, "os_distro", system::getOsDistro);
        add(info, "hostname", system::getHostname);
        add(info, "device_name", system::getDeviceName);
        add(info, "model_name", system::getModelName);
        add(info, "serial_number", system::getSerialNumber);
        add(info, "firmware_version", system::getFirmwareVersion);
        add(info, "mac_address", system::getPrimaryMacAddress);
        info.addProperty("processors", Runtime.getRuntime().availableProcessors());
        info.addProperty("time_zone", ZoneId.systemDefault().getId());
        info.add("addresses", addresses());
        info.add("bundles", bundles());
        return info;
    }

    /** Asks one thing; a Kura that cannot tell throws or gives nothing. */
    private static void add(JsonObject info, String key, Supplier<@Nullable String> value) {
        @Nullable String text;
        try {
            text = value.get();
        } catch (RuntimeException untold) {
            return;
        }
        if (text != null && !text.isBlank() && !UNTOLD.contains(text.strip().toUpperCase(Locale.ROOT))) {
            info.addProperty(key, text.strip());
        }
    }

    private static JsonArray addresses() {
        TreeSet<String> texts = new TreeSet<>();
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(network.getInetAddresses())) {
                    if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                        texts.add(withoutScope(address.getHostAddress()));
                    }
                }
            }
        } catch (SocketException untold) {
            texts.clear();
        }
        JsonArray addresses = new JsonArray();
        texts.forEach(addresses::add);
        return addresses;
    }

    /** An IPv6 address without the name of its network interface. */
    private static String withoutScope(String address) {
        int scope = address.indexOf('%');
        return scope < 0 ? address : address.substring(0, scope);
    }

    private JsonObject bundles() {
        Map<String, String> versions = new TreeMap<>();
        Bundle @Nullable [] all = system.getBundles();
        for (Bundle bundle : all == null ? new Bundle[0] : all) {
            String name = String.valueOf(bundle.getSymbolicName());
            if (name.startsWith(OWN_BUNDLES)) {
                versions.put(name, bundle.getVersion().toString());
            }
        }
        JsonObject bundles = new JsonObject();
        versions.forEach(bundles::addProperty);
        return bundles;
    }
}
