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
public final class EmulatedSystemService implements SystemService {
    private static final int KIBIBYTE = 1024;

    private final BundleContext framework;
    private final GatewaySettings settings;

    @Activate
    public EmulatedSystemService(BundleContext framework) {
        this.framework = framework;
        this.settings = GatewaySettings.load(framework);
    }

    private String setting(String name) {
        return settings.get(name, UNKNOWN);
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
    public String getPlatform() {
        return setting(KEY_PLATFORM);
    }

    @Override
    public String getModelId() {
        return setting(KEY_MODEL_ID);
    }

    @Override
    public String getModelName() {
        return setting(KEY_MODEL_NAME);
    }

    @Override
    public String getPartNumber() {
        return setting(KEY_PART_NUMBER);
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
    public String getFirmwareVersion() {
        return setting(KEY_FIRMWARE_VERSION);
    }

    @Override
    public String getOsArch() {
        return setting(KEY_OS_ARCH);
    }

    @Override
    public String getOsName() {
        return setting(KEY_OS_NAME);
    }

    @Override
    public String getOsVersion() {
        return setting(KEY_OS_VER);
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
    public String getJavaVendor() {
        return setting(KEY_JAVA_VENDOR);
    }

    @Override
    public String getJavaVersion() {
        return setting(KEY_JAVA_VERSION);
    }

    @Override
    public String getJavaVmName() {
        return setting(KEY_JAVA_VM_NAME);
    }

    @Override
    public String getJavaVmVersion() {
        return setting(KEY_JAVA_VM_VERSION);
    }

    @Override
    public String getJavaVmInfo() {
        return setting(KEY_JAVA_VM_INFO);
    }

    @Override
    public String getJavaVmVendor() {
        return setting(KEY_JAVA_VM_VENDOR);
    }

    @Override
    public String getJdkVendorVersion() {
        return setting(KEY_JDK_VENDOR_VERSION);
    }

    @Override
    public String getOsgiFwName() {
        return setting(KEY_OSGI_FW_NAME);
    }

    @Override
    public String getOsgiFwVersion() {
        return setting(KEY_OSGI_FW_VERSION);
    }

    @Override
    public String getFileSeparator() {
        return File.separator;
    }

    @Override
    public String getJavaHome() {
        return setting(KEY_JAVA_HOME);
    }

    @Override
    public String getKuraVersion() {
        return setting(KEY_KURA_VERSION);
    }

    @Override
    public String getKuraMarketplaceCompatibilityVersion() {
        return setting(KEY_KURA_MARKETPLACE_COMPATIBILITY_VERSION);
    }

    @Override
    public String getKuraFrameworkConfigDirectory() {
        return setting(KEY_KURA_FRAMEWORK_CONFIG_DIR);
    }

    @Override
    public String getKuraUserConfigDirectory() {
        return setting(KEY_KURA_USER_CONFIG_DIR);
    }

    @Override
    public String getKuraHome() {
        return setting(KEY_KURA_HOME_DIR);
    }

    @Override
    public String getKuraTemporaryConfigDirectory() {
        return setting(KEY_KURA_TMP_DIR);
    }

    @Override
    public String getKuraSnapshotsDirectory() {
        return setting(KEY_KURA_SNAPSHOTS_DIR);
    }

    @Override
    public int getKuraSnapshotsCount() {
        return settings.number(KEY_KURA_SNAPSHOTS_COUNT, 10);
    }

    @Override
    public String getKuraStyleDirectory() {
        return setting(KEY_KURA_STYLE_DIR);
    }

    @Override
    public String getKuraDataDirectory() {
        return setting(KEY_KURA_DATA_DIR);
    }

    @Override
    public String getKuraWebEnabled() {
        return setting(KEY_KURA_HAVE_WEB_INTER);
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
    public String getNetVirtualDevicesConfig() {
        return setting(KEY_KURA_NET_VIRTUAL_DEVICES_CONFIG);
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

    @Override
    public boolean isLegacyBluetoothBeaconScan() {
        return Boolean.parseBoolean(setting(KEY_LEGACY_BT_BEACON_SCAN));
    }

    @Override
    public boolean isLegacyPPPLoggingEnabled() {
        return Boolean.parseBoolean(setting(KEY_LEGACY_PPP_LOGGING));
    }
}
