// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.edgegateway.cloud.api.UpdateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {

    private final Course course = new Course(
            new Assignment(UpdateKind.SOFTWARE, "1", 100, "aa"),
            Course.OLD,
            List.of("DEFERRED", "DOWNLOADING", "DOWNLOADED", "UPDATED"));

    @Test
    void whatIsToldMustBeTheSame() {
        assertThat(course.isTold(states("DEFERRED DOWNLOADING DOWNLOADED UPDATED")))
                .isTrue();
        assertThat(course.isTold(states("DEFERRED DOWNLOADING UPDATED"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DEFERRED DOWNLOADING DOWNLOADED UPDATED",
                "DEFERRED DOWNLOADING FAILED DOWNLOADING DOWNLOADED UPDATED",
                "DEFERRED DOWNLOADING DOWNLOADED FAILED DOWNLOADING FAILED DOWNLOADING DOWNLOADED UPDATED"
            })
    void triesMayFailBeforeTheLast(String told) {
        assertThat(course.isToldAfterFailures(states(told))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DEFERRED",
                "DOWNLOADING DOWNLOADED UPDATED",
                "DEFERRED DOWNLOADING DOWNLOADED UPDATED UPDATED",
                "DEFERRED DOWNLOADING FAILED DOWNLOADING UPDATED",
                "DEFERRED DOWNLOADED FAILED DOWNLOADING DOWNLOADED UPDATED",
                "DEFERRED DOWNLOADING DOWNLOADED UPDATED FAILED",
                "DEFERRED DOWNLOADING DOWNLOADED UPDATED FAILED DOWNLOADING DOWNLOADED UPDATED"
            })
    void nothingElseMayDiffer(String told) {
        assertThat(course.isToldAfterFailures(states(told))).isFalse();
    }

    private static List<String> states(String text) {
        return List.of(text.split(" "));
    }
}
