// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BackstageTest {

    private final Backstage backstage = new Backstage();

    @Test
    void isNotOverBeforeItBegan() throws DemoException {
        assertThat(backstage.over()).isFalse();
    }

    @Test
    void goesOnInTheBackground() throws DemoException {
        CountDownLatch curtain = new CountDownLatch(1);
        backstage.begin(() -> awaitLatch(curtain));
        assertThat(backstage.over()).isFalse();

        curtain.countDown();
        awaitEnd();
    }

    @Test
    void isPlayedOnce() throws DemoException {
        AtomicInteger played = new AtomicInteger();
        backstage.begin(played::incrementAndGet);
        backstage.begin(played::incrementAndGet);
        awaitEnd();

        assertThat(played).hasValue(1);
    }

    @Test
    void tellsThatItFailed() {
        backstage.begin(() -> {
            throw new DemoException("the update failed");
        });

        assertThatThrownBy(this::awaitEnd).isInstanceOf(DemoException.class).hasMessage("the update failed");
    }

    private void awaitEnd() throws DemoException {
        while (!backstage.over()) {
            Thread.onSpinWait();
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
