// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.system;

import org.eclipse.kura.system.SystemService;

/** The answers of SystemService that are nothing but the setting, or Java's property, of a name. */
abstract class NamedSettings implements SystemService {
    final GatewaySettings settings;

    NamedSettings(GatewaySettings settings) {
        this.settings = settings;
    }

    private String setting(String name) {
        return settings.get(name, UNKNOWN);
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
    public String getNetVirtualDevicesConfig() {
        return setting(KEY_KURA_NET_VIRTUAL_DEVICES_CONFIG);
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
