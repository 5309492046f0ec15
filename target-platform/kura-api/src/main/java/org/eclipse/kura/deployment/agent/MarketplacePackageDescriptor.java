// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.deployment.agent;

import java.io.Serializable;
import java.util.Objects;

/** What a market place says about a package. */
public class MarketplacePackageDescriptor implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String nodeId;
    private final String url;
    private final String dpUrl;
    private final String minKuraVersion;
    private final String maxKuraVersion;
    private final String currentKuraVersion;
    private final boolean isCompatible;

    private MarketplacePackageDescriptor(MarketplacePackageDescriptorBuilder builder) {
        this.nodeId = builder.nodeId;
        this.url = builder.url;
        this.dpUrl = builder.dpUrl;
        this.minKuraVersion = builder.minKuraVersion;
        this.maxKuraVersion = builder.maxKuraVersion;
        this.currentKuraVersion = builder.currentKuraVersion;
        this.isCompatible = builder.isCompatible;
    }

    public String getNodeId() {
        return nodeId;
    }

    public String getUrl() {
        return url;
    }

    public String getDpUrl() {
        return dpUrl;
    }

    public String getMinKuraVersion() {
        return minKuraVersion;
    }

    public String getMaxKuraVersion() {
        return maxKuraVersion;
    }

    public String getCurrentKuraVersion() {
        return currentKuraVersion;
    }

    public boolean isCompatible() {
        return isCompatible;
    }

    public static MarketplacePackageDescriptorBuilder builder() {
        return new MarketplacePackageDescriptorBuilder();
    }

    @Override
    public int hashCode() {
        return Objects.hash(nodeId, url, dpUrl, minKuraVersion, maxKuraVersion, currentKuraVersion, isCompatible);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarketplacePackageDescriptor that
                && Objects.equals(nodeId, that.nodeId)
                && Objects.equals(url, that.url)
                && Objects.equals(dpUrl, that.dpUrl)
                && Objects.equals(minKuraVersion, that.minKuraVersion)
                && Objects.equals(maxKuraVersion, that.maxKuraVersion)
                && Objects.equals(currentKuraVersion, that.currentKuraVersion)
                && isCompatible == that.isCompatible;
    }

    /** Collects the facts about a package. */
    public static class MarketplacePackageDescriptorBuilder {
        private String nodeId = "";
        private String url = "";
        private String dpUrl = "";
        private String minKuraVersion = "";
        private String maxKuraVersion = "";
        private String currentKuraVersion = "";
        private boolean isCompatible;

        public MarketplacePackageDescriptorBuilder() {}

        public MarketplacePackageDescriptorBuilder nodeId(String nodeId) {
            this.nodeId = nodeId;
            return this;
        }

        public MarketplacePackageDescriptorBuilder url(String url) {
            this.url = url;
            return this;
        }

        public MarketplacePackageDescriptorBuilder dpUrl(String dpUrl) {
            this.dpUrl = dpUrl;
            return this;
        }

        public MarketplacePackageDescriptorBuilder minKuraVersion(String minKuraVersion) {
            this.minKuraVersion = minKuraVersion;
            return this;
        }

        public MarketplacePackageDescriptorBuilder maxKuraVersion(String maxKuraVersion) {
            this.maxKuraVersion = maxKuraVersion;
            return this;
        }

        public MarketplacePackageDescriptorBuilder currentKuraVersion(String currentKuraVersion) {
            this.currentKuraVersion = currentKuraVersion;
            return this;
        }

        public MarketplacePackageDescriptorBuilder isCompatible(boolean isCompatible) {
            this.isCompatible = isCompatible;
            return this;
        }

        public MarketplacePackageDescriptor build() {
            return new MarketplacePackageDescriptor(this);
        }
    }
}
