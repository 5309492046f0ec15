// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.asset;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Finds assets by their pid. */
@ProviderType
public interface AssetService {
    Asset getAsset(String pid);

    String getAssetPid(Asset asset);

    List<Asset> listAssets();
}
