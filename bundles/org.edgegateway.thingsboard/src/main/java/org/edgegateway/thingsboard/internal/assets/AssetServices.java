// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.assets;

import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.asset.Asset;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Finds the Assets among the services; there may be none. */
public final class AssetServices implements Assets, AutoCloseable {

    private final ServiceTracker<Asset, Asset> tracker;

    public AssetServices(BundleContext context) {
        tracker = new ServiceTracker<>(context, Asset.class, null);
        tracker.open();
    }

    @Override
    public Optional<Asset> named(String name) {
        for (Map.Entry<ServiceReference<Asset>, Asset> asset :
                tracker.getTracked().entrySet()) {
            if (name.equals(asset.getKey().getProperty("kura.service.pid"))) {
                return Optional.of(asset.getValue());
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        tracker.close();
    }
}
