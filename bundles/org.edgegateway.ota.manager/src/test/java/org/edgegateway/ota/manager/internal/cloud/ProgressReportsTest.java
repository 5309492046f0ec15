// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.ota.manager.internal.machine.ReportCodec;
import org.edgegateway.ota.manager.internal.offer.OfferKeys;
import org.junit.jupiter.api.Test;

class ProgressReportsTest {

    private final List<String> told = new ArrayList<>();
    private boolean absent;

    private final ProgressReports reports = new ProgressReports(
            new ReportCodec(new OfferKeys(UpdateKind.FIRMWARE)),
            report -> !absent && told.add(report.time() + " " + report.values()),
            () -> Instant.ofEpochMilli(7));

    @Test
    void tellsEachStepOfFivePercentOnce() {
        for (int percent : new int[] {0, 1, 4, 5, 9, 9, 23, 100}) {
            reports.accept(percent);
        }

        assertThat(told)
                .containsExactly(
                        "7 {\"fw_progress\":0}",
                        "7 {\"fw_progress\":5}",
                        "7 {\"fw_progress\":20}",
                        "7 {\"fw_progress\":100}");
    }

    @Test
    void tellsAgainWhatWasNotTaken() {
        absent = true;
        reports.accept(10);
        absent = false;
        reports.accept(11);

        assertThat(told).containsExactly("7 {\"fw_progress\":10}");
    }
}
