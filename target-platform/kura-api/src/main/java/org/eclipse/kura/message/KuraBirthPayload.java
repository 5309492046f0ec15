// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message;

/** What a gateway says about itself when it connects. */
public class KuraBirthPayload extends KuraPayload {
    private static final String ACCEPT_ENCODING = "accept_encoding";
    private static final String APPLICATION_IDENTIFIERS = "application_ids";
    private static final String MODEM_IMEI = "modem_imei";
    private static final String MODEM_IMSI = "modem_imsi";
    private static final String MODEM_ICCID = "modem_iccid";
    private static final String MODEM_RSSI = "modem_rssi";
    private static final String MODEM_FIRMWARE_VERSION = "modem_firmware_version";
    private static final String PAYLOAD_ENCODING = "payload_encoding";
    private static final String TAMPER_STATUS = "tamper_status";

    public KuraBirthPayload() {}

    public String getUptime() {
        return (String) getMetric(KuraDeviceProfile.UPTIME_KEY);
    }

    public String getDisplayName() {
        return (String) getMetric(KuraDeviceProfile.DISPLAY_NAME_KEY);
    }

    public String getModelName() {
        return (String) getMetric(KuraDeviceProfile.MODEL_NAME_KEY);
    }

    public String getModelId() {
        return (String) getMetric(KuraDeviceProfile.MODEL_ID_KEY);
    }

    public String getPartNumber() {
        return (String) getMetric(KuraDeviceProfile.PART_NUMBER_KEY);
    }

    public String getSerialNumber() {
        return (String) getMetric(KuraDeviceProfile.SERIAL_NUMBER_KEY);
    }

    public String getFirmwareVersion() {
        return (String) getMetric(KuraDeviceProfile.FIRMWARE_VERSION_KEY);
    }

    public String getBiosVersion() {
        return (String) getMetric(KuraDeviceProfile.BIOS_VERSION_KEY);
    }

    public String getCpuVersion() {
        return (String) getMetric(KuraDeviceProfile.CPU_VERSION_KEY);
    }

    public String getOs() {
        return (String) getMetric(KuraDeviceProfile.OS_KEY);
    }

    public String getOsVersion() {
        return (String) getMetric(KuraDeviceProfile.OS_VERSION_KEY);
    }

    public String getJvmName() {
        return (String) getMetric(KuraDeviceProfile.JVM_NAME_KEY);
    }

    public String getJvmVersion() {
        return (String) getMetric(KuraDeviceProfile.JVM_VERSION_KEY);
    }

    public String getJvmProfile() {
        return (String) getMetric(KuraDeviceProfile.JVM_PROFILE_KEY);
    }

    public TamperStatus getTamperStatus() {
        return (TamperStatus) getMetric(TAMPER_STATUS);
    }

    public String getKuraVersion() {
        return (String) getMetric(KuraDeviceProfile.KURA_VERSION_KEY);
    }

    public String getApplicationFramework() {
        return (String) getMetric(KuraDeviceProfile.APPLICATION_FRAMEWORK_KEY);
    }

    public String getApplicationFrameworkVersion() {
        return (String) getMetric(KuraDeviceProfile.APPLICATION_FRAMEWORK_VERSION_KEY);
    }

    public String getConnectionInterface() {
        return (String) getMetric(KuraDeviceProfile.CONNECTION_INTERFACE_KEY);
    }

    public String getConnectionIp() {
        return (String) getMetric(KuraDeviceProfile.CONNECTION_IP_KEY);
    }

    public String getAcceptEncoding() {
        return (String) getMetric(ACCEPT_ENCODING);
    }

    public String getApplicationIdentifiers() {
        return (String) getMetric(APPLICATION_IDENTIFIERS);
    }

    public String getAvailableProcessors() {
        return (String) getMetric(KuraDeviceProfile.AVAILABLE_PROCESSORS_KEY);
    }

    public String getTotalMemory() {
        return (String) getMetric(KuraDeviceProfile.TOTAL_MEMORY_KEY);
    }

    public String getOsArch() {
        return (String) getMetric(KuraDeviceProfile.OS_ARCH_KEY);
    }

    public String getOsgiFramework() {
        return (String) getMetric(KuraDeviceProfile.OSGI_FRAMEWORK_KEY);
    }

    public String getOsgiFrameworkVersion() {
        return (String) getMetric(KuraDeviceProfile.OSGI_FRAMEWORK_VERSION_KEY);
    }

    public String getModemImei() {
        return (String) getMetric(MODEM_IMEI);
    }

    public String getModemImsi() {
        return (String) getMetric(MODEM_IMSI);
    }

    public String getModemIccid() {
        return (String) getMetric(MODEM_ICCID);
    }

    public String getModemRssi() {
        return (String) getMetric(MODEM_RSSI);
    }

    public String getModemFirmwareVersion() {
        return (String) getMetric(MODEM_FIRMWARE_VERSION);
    }

    public String getPayloadEncoding() {
        return (String) getMetric(PAYLOAD_ENCODING);
    }

    public String getJvmVendor() {
        return (String) getMetric(KuraDeviceProfile.JVM_VENDOR_KEY);
    }

    public String getJdkVendorVersion() {
        return (String) getMetric(KuraDeviceProfile.JDK_VENDOR_VERSION_KEY);
    }

    @Override
    public void addMetric(String name, Object value) {
        if (value != null) {
            super.addMetric(name, value);
        }
    }

    @Override
    public String toString() {
        return "KuraBirthPayload" + metrics();
    }

    /** Collects the facts of a birth payload. */
    public static class KuraBirthPayloadBuilder {
        private final KuraBirthPayload payload = new KuraBirthPayload();

        public KuraBirthPayloadBuilder() {}

        public KuraBirthPayloadBuilder withUptime(String uptime) {
            return with(KuraDeviceProfile.UPTIME_KEY, uptime);
        }

        public KuraBirthPayloadBuilder withDisplayName(String displayName) {
            return with(KuraDeviceProfile.DISPLAY_NAME_KEY, displayName);
        }

        public KuraBirthPayloadBuilder withAvailableProcessors(String availableProcessors) {
            return with(KuraDeviceProfile.AVAILABLE_PROCESSORS_KEY, availableProcessors);
        }

        public KuraBirthPayloadBuilder withTotalMemory(String totalMemory) {
            return with(KuraDeviceProfile.TOTAL_MEMORY_KEY, totalMemory);
        }

        public KuraBirthPayloadBuilder withOsArch(String osArch) {
            return with(KuraDeviceProfile.OS_ARCH_KEY, osArch);
        }

        public KuraBirthPayloadBuilder withOsgiFramework(String osgiFramework) {
            return with(KuraDeviceProfile.OSGI_FRAMEWORK_KEY, osgiFramework);
        }

        public KuraBirthPayloadBuilder withOsgiFrameworkVersion(String osgiFrameworkVersion) {
            return with(KuraDeviceProfile.OSGI_FRAMEWORK_VERSION_KEY, osgiFrameworkVersion);
        }

        public KuraBirthPayloadBuilder withModelName(String modelName) {
            return with(KuraDeviceProfile.MODEL_NAME_KEY, modelName);
        }

        public KuraBirthPayloadBuilder withModelId(String modelId) {
            return with(KuraDeviceProfile.MODEL_ID_KEY, modelId);
        }

        public KuraBirthPayloadBuilder withPartNumber(String partNumber) {
            return with(KuraDeviceProfile.PART_NUMBER_KEY, partNumber);
        }

        public KuraBirthPayloadBuilder withSerialNumber(String serialNumber) {
            return with(KuraDeviceProfile.SERIAL_NUMBER_KEY, serialNumber);
        }

        public KuraBirthPayloadBuilder withFirmwareVersion(String firmwareVersion) {
            return with(KuraDeviceProfile.FIRMWARE_VERSION_KEY, firmwareVersion);
        }

        public KuraBirthPayloadBuilder withBiosVersion(String biosVersion) {
            return with(KuraDeviceProfile.BIOS_VERSION_KEY, biosVersion);
        }

        public KuraBirthPayloadBuilder withCpuVersion(String cpuVersion) {
            return with(KuraDeviceProfile.CPU_VERSION_KEY, cpuVersion);
        }

        public KuraBirthPayloadBuilder withOs(String os) {
            return with(KuraDeviceProfile.OS_KEY, os);
        }

        public KuraBirthPayloadBuilder withOsVersion(String osVersion) {
            return with(KuraDeviceProfile.OS_VERSION_KEY, osVersion);
        }

        public KuraBirthPayloadBuilder withJvmName(String jvmName) {
            return with(KuraDeviceProfile.JVM_NAME_KEY, jvmName);
        }

        public KuraBirthPayloadBuilder withJvmVersion(String jvmVersion) {
            return with(KuraDeviceProfile.JVM_VERSION_KEY, jvmVersion);
        }

        public KuraBirthPayloadBuilder withJvmProfile(String jvmProfile) {
            return with(KuraDeviceProfile.JVM_PROFILE_KEY, jvmProfile);
        }

        public KuraBirthPayloadBuilder withKuraVersion(String kuraVersion) {
            return with(KuraDeviceProfile.KURA_VERSION_KEY, kuraVersion);
        }

        public KuraBirthPayloadBuilder withApplicationFramework(String applicationFramework) {
            return with(KuraDeviceProfile.APPLICATION_FRAMEWORK_KEY, applicationFramework);
        }

        public KuraBirthPayloadBuilder withApplicationFrameworkVersion(String applicationFrameworkVersion) {
            return with(KuraDeviceProfile.APPLICATION_FRAMEWORK_VERSION_KEY, applicationFrameworkVersion);
        }

        public KuraBirthPayloadBuilder withConnectionInterface(String connectionInterface) {
            return with(KuraDeviceProfile.CONNECTION_INTERFACE_KEY, connectionInterface);
        }

        public KuraBirthPayloadBuilder withConnectionIp(String connectionIp) {
            return with(KuraDeviceProfile.CONNECTION_IP_KEY, connectionIp);
        }

        public KuraBirthPayloadBuilder withAcceptEncoding(String acceptEncoding) {
            return with(ACCEPT_ENCODING, acceptEncoding);
        }

        public KuraBirthPayloadBuilder withApplicationIdentifiers(String applicationIdentifiers) {
            return with(APPLICATION_IDENTIFIERS, applicationIdentifiers);
        }

        public KuraBirthPayloadBuilder withModemImei(String modemImei) {
            return with(MODEM_IMEI, modemImei);
        }

        public KuraBirthPayloadBuilder withModemIccid(String modemIccid) {
            return with(MODEM_ICCID, modemIccid);
        }

        public KuraBirthPayloadBuilder withModemImsi(String modemImsi) {
            return with(MODEM_IMSI, modemImsi);
        }

        public KuraBirthPayloadBuilder withModemRssi(String modemRssi) {
            return with(MODEM_RSSI, modemRssi);
        }

        public KuraBirthPayloadBuilder withModemFirmwareVersion(String modemFirmwareVersion) {
            return with(MODEM_FIRMWARE_VERSION, modemFirmwareVersion);
        }

        public KuraBirthPayloadBuilder withPosition(KuraPosition position) {
            payload.setPosition(position);
            return this;
        }

        public KuraBirthPayloadBuilder withPayloadEncoding(String payloadEncoding) {
            return with(PAYLOAD_ENCODING, payloadEncoding);
        }

        public KuraBirthPayloadBuilder withTamperStatus(TamperStatus tamperStatus) {
            return with(TAMPER_STATUS, tamperStatus);
        }

        public KuraBirthPayloadBuilder withJvmVendor(String jvmVendor) {
            return with(KuraDeviceProfile.JVM_VENDOR_KEY, jvmVendor);
        }

        public KuraBirthPayloadBuilder withJdkVendorVersion(String jdkVendorVersion) {
            return with(KuraDeviceProfile.JDK_VENDOR_VERSION_KEY, jdkVendorVersion);
        }

        public KuraBirthPayload build() {
            return payload;
        }

        private KuraBirthPayloadBuilder with(String name, Object value) {
            payload.addMetric(name, value);
            return this;
        }
    }

    /** Whether the gateway was tampered with. */
    public enum TamperStatus {
        UNSUPPORTED,
        TAMPERED,
        NOT_TAMPERED
    }
}
