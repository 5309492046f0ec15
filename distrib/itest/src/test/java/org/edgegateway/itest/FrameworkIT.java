// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.test.common.annotation.InjectBundleContext;

/** The tests run where they say they run. */
class FrameworkIT {

    @InjectBundleContext
    BundleContext context;

    @Test
    void isTheOneOfKura() {
        assertThat(context.getBundle(0).getVersion()).isBetween(new Version("3.16.0"), new Version("3.16.1"));
    }
}
