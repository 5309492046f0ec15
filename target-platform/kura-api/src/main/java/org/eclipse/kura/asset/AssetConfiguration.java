// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.asset;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.eclipse.kura.channel.Channel;
import org.osgi.annotation.versioning.ProviderType;

/** Description, driver and channels of an asset. */
@ProviderType
public class AssetConfiguration {
    private final Map<String, Channel> assetChannels;
    private String assetDescription;
    private final String driverPid;

    public AssetConfiguration(String assetDescription, String driverPid, Map<String, Channel> assetChannels) {
        this.assetDescription = Objects.requireNonNull(assetDescription, "assetDescription");
        this.driverPid = Objects.requireNonNull(driverPid, "driverPid");
        this.assetChannels = Collections.unmodifiableMap(assetChannels);
    }

    public Map<String, Channel> getAssetChannels() {
        return assetChannels;
    }

    public String getAssetDescription() {
        return assetDescription;
    }

    public String getDriverPid() {
        return driverPid;
    }

    public void setAssetDescription(String assetDescription) {
        this.assetDescription = assetDescription;
    }

    @Override
    public String toString() {
        return "AssetConfiguration[assetChannels=" + assetChannels + ", assetDescription=" + assetDescription
                + ", driverPid=" + driverPid + "]";
    }
}
