// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.system;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.kura.KuraProcessExecutionErrorException;
import org.eclipse.kura.system.ExtendedProperties;
import org.eclipse.kura.system.SystemResourceInfo;
import org.eclipse.kura.system.SystemService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Kura's SystemService: a setting of the same name as Kura's wins, else the machine itself is asked, else
 * {@link SystemService#UNKNOWN}. Packages of the operating system are not listed.
 */
@Component(service = SystemService.class)
public final class EmulatedSystemService extends NamedSettings {
    private static final int KIBIBYTE = 1024;

    private final BundleContext framework;

    @Activate
    public EmulatedSystemService(BundleContext framework) {
        super(GatewaySettings.load(framework));
        this.framework = framework;
    }

    private String setting(String name, Optional<String> fromMachine) {
        return settings.find(name).or(() -> fromMachine).orElse(UNKNOWN);
    }

    @Override
    public String getPrimaryMacAddress() {
        return Machine.primaryInterface().flatMap(Machine::mac).orElse("00:00:00:00:00:00");
    }

    @Override
    public String getPrimaryNetworkInterfaceName() {
        return setting(KEY_PRIMARY_NET_IFACE, Machine.primaryInterface().map(each -> each.getName()));
    }

    @Override
    public String getSerialNumber() {
        return setting(KEY_SERIAL_NUM, Machine.serialNumber());
    }

    @Override
    public String getDeviceName() {
        return setting(KEY_DEVICE_NAME, Optional.of(Machine.hostname()));
    }

    @Override
    public String getBiosVersion() {
        return setting(KEY_BIOS_VERSION, Machine.biosVersion());
    }

    @Override
    public String getOsDistro() {
        return setting(KEY_OS_DISTRO, Machine.osRelease("ID"));
    }

    @Override
    public String getOsDistroVersion() {
        return setting(KEY_OS_DISTRO_VER, Machine.osRelease("VERSION_ID"));
    }

    @Override
    public String getFileSeparator() {
        return File.separator;
    }

    @Override
    public int getKuraSnapshotsCount() {
        return settings.number(KEY_KURA_SNAPSHOTS_COUNT, 10);
    }

    @Override
    public int getKuraWifiTopChannel() {
        return settings.number(KEY_KURA_WIFI_TOP_CHANNEL, Integer.MAX_VALUE);
    }

    @Override
    public int getFileCommandZipMaxUploadSize() {
        return settings.number(KEY_FILE_COMMAND_ZIP_MAX_SIZE, 100);
    }

    @Override
    public int getFileCommandZipMaxUploadNumber() {
        return settings.number(KEY_FILE_COMMAND_ZIP_MAX_NUMBER, 1024);
    }

    @Override
    public Properties getProperties() {
        return settings.all();
    }

    @Override
    public Bundle[] getBundles() {
        return framework.getBundles();
    }

    @Override
    public List<SystemResourceInfo> getSystemPackages() throws KuraProcessExecutionErrorException {
        throw new KuraProcessExecutionErrorException("the emulator does not list packages of the operating system");
    }

    @Override
    public int getNumberOfProcessors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Of the Java heap, in KiB as on Kura. */
    @Override
    public long getTotalMemory() {
        return Runtime.getRuntime().totalMemory() / KIBIBYTE;
    }

    /** Of the Java heap, in KiB as on Kura. */
    @Override
    public long getFreeMemory() {
        return Runtime.getRuntime().freeMemory() / KIBIBYTE;
    }

    @Override
    public char[] getJavaKeyStorePassword() {
        return settings.get(KEY_KURA_KEY_STORE_PWD, "").toCharArray();
    }

    @Override
    public char[] getJavaTrustStorePassword() {
        return settings.get(KEY_KURA_TRUST_STORE_PWD, "").toCharArray();
    }

    @Override
    public List<String> getDeviceManagementServiceIgnore() {
        return settings.find(CONFIG_CONSOLE_DEVICE_MANAGE_SERVICE_IGNORE).stream()
                .flatMap(names -> List.of(names.trim().split("\\s*,\\s*")).stream())
                .toList();
    }

    @Override
    public String getHostname() {
        return Machine.hostname();
    }

    @Override
    public String getCommandUser() {
        return setting(KEY_COMMAND_USER, Optional.ofNullable(System.getProperty("user.name")));
    }

    @Override
    public String getCpuVersion() {
        return setting(KEY_CPU_VERSION, Machine.cpu());
    }

    @Override
    public Optional<ExtendedProperties> getExtendedProperties() {
        return Optional.empty();
    }
}
