// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowListTest {

    @Test
    void allowsWhatItNamesAndNothingElse() {
        AllowList list = AllowList.parse("ping,list\n reboot:1/600 ");

        assertThat(list.allows("ping")).isTrue();
        assertThat(list.limit("ping")).contains(CallLimit.DEFAULT);
        assertThat(list.limit("reboot")).contains(new CallLimit(1, Duration.ofMinutes(10)));
        assertThat(list.allows("shutdown")).isFalse();
        assertThat(list.allows("PING")).isFalse();
    }

    @Test
    void allowsNothingWhenEmpty() {
        assertThat(AllowList.parse("  ").limits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reboot:", "reboot:1", "reboot:x/1", ":1/1", "reboot:0/1", "reboot:1/0", "a:1/999999999", "a/b"})
    void refusesWhatIsNoEntry(String entry) {
        assertThatThrownBy(() -> AllowList.parse("ping " + entry)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsOnlyTheBeginningOfAnOverlongEntry() {
        assertThatThrownBy(() -> AllowList.parse("x".repeat(100_000)))
                .message()
                .hasSizeLessThan(250)
                .contains("NAME:CALLS/SECONDS");
    }
}
