// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.edgegateway.simulator.json.Value.LongValue;
import org.junit.jupiter.api.Test;

class TimeSeriesTest {

    private static Map<Long, Long> content(TimeSeries series) {
        Map<Long, Long> content = new TreeMap<>();
        for (int i = 0; i < series.size(); i++) {
            content.put(series.time(i), ((LongValue) series.value(i)).value());
        }
        return content;
    }

    @Test
    void keepsAnyOrderSortedAndTheLastValueOfATime() {
        Random random = new Random(1);
        TimeSeries series = new TimeSeries(Integer.MAX_VALUE);
        Map<Long, Long> model = new TreeMap<>();
        for (long i = 0; i < 5_000; i++) {
            long ts = random.nextInt(1_000);
            series.put(ts, new LongValue(i));
            model.put(ts, i);
        }
        assertThat(content(series)).isEqualTo(model);
        assertThat(series.size()).isEqualTo(model.size());
    }

    @Test
    void findsTheFirstValueFromATime() {
        TimeSeries series = new TimeSeries(Integer.MAX_VALUE);
        series.put(10, new LongValue(1));
        series.put(20, new LongValue(2));
        assertThat(series.firstFrom(10)).isZero();
        assertThat(series.firstFrom(11)).isEqualTo(1);
        assertThat(series.firstFrom(21)).isEqualTo(2);
    }

    @Test
    void keepsTheNewestValuesOnly() {
        TimeSeries series = new TimeSeries(10);
        for (long ts = 1; ts <= 1_000; ts++) {
            series.put(ts, new LongValue(ts));
        }
        assertThat(series.size()).isBetween(10, 20);
        assertThat(series.time(series.size() - 1)).isEqualTo(1_000);
    }
}
