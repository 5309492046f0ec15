// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.offer;

/**
 * What a package contains, by name.
 *
 * @param title its name
 * @param version its version, of any form
 */
public record Release(String title, String version) {

    @Override
    public String toString() {
        return title + " " + version;
    }
}
