// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.cloud;

import java.time.InstantSource;
import java.util.function.IntConsumer;
import org.edgegateway.ota.manager.internal.machine.Mouthpiece;
import org.edgegateway.ota.manager.internal.machine.Report;
import org.edgegateway.ota.manager.internal.machine.ReportCodec;

/** Tells the cloud how much of a package is there, in steps of five percent. One thread only. */
public final class ProgressReports implements IntConsumer {

    private static final int STEP = 5;

    private final ReportCodec codec;
    private final Mouthpiece mouthpiece;
    private final InstantSource clock;
    private int told = -1;

    public ProgressReports(ReportCodec codec, Mouthpiece mouthpiece, InstantSource clock) {
        this.codec = codec;
        this.mouthpiece = mouthpiece;
        this.clock = clock;
    }

    @Override
    public void accept(int percent) {
        int step = percent - percent % STEP;
        if (step != told && mouthpiece.tell(new Report(clock.millis(), codec.progress(step)))) {
            told = step;
        }
    }
}
