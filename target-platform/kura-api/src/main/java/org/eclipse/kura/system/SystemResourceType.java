// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.system;

/** Kind of something installed on the gateway. */
public enum SystemResourceType {
    BUNDLE,
    DP,
    RPM,
    DEB,
    DOCKER,
    CONTAINER_IMAGE,
    APK,
    UNKNOWN
}
