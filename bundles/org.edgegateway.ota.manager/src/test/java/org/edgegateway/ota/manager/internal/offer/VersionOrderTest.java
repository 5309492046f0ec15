// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionOrderTest {

    @Test
    void ordersVersions() {
        List<String> ascending =
                List.of("0.9", "1.0-alpha", "1.0-rc1", "1.0", "1.0.1", "1.2", "1.10", "1.10.3", "2", "20261121");
        for (int low = 0; low < ascending.size(); low++) {
            for (int high = 0; high < ascending.size(); high++) {
                assertThat(VersionOrder.isLower(ascending.get(low), ascending.get(high)))
                        .as("%s < %s", ascending.get(low), ascending.get(high))
                        .isEqualTo(low < high);
            }
        }
    }

    @Test
    void zerosAtTheEndMeanNothing() {
        assertThat(VersionOrder.isLower("1", "1.0.0")).isFalse();
        assertThat(VersionOrder.isLower("1.0.0", "1")).isFalse();
    }
}
