// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KuraExceptionTest {
    private final IOException cause = new IOException("unplugged");

    @Test
    void saysWhatFailedAndWhy() {
        KuraException failure = new KuraException(KuraErrorCode.INVALID_PARAMETER, "port", 0);

        assertThat(failure).hasMessage("invalid parameter: port, 0").hasNoCause();
        assertThat(failure.getCode()).isEqualTo(KuraErrorCode.INVALID_PARAMETER);
    }

    @Test
    void saysWhatFailedIfThatIsAllThatIsKnown() {
        assertThat(new KuraException(KuraErrorCode.NOT_FOUND)).hasMessage("not found");
        assertThat(new KuraRuntimeException(KuraErrorCode.NOT_FOUND)).hasMessage("not found");
    }

    @Test
    void keepsTheCause() {
        assertThat(new KuraConnectException(cause, "no broker"))
                .hasMessage("connection failed: no broker")
                .hasCause(cause);
        assertThat(new KuraRuntimeException(KuraErrorCode.IO_ERROR, cause, "disk"))
                .hasMessage("io error: disk")
                .hasCause(cause);
    }

    @Test
    void internalErrorsTakeTextCauseOrBoth() {
        assertThat(KuraException.internalError("bug"))
                .hasMessage("internal error: bug")
                .hasNoCause();
        assertThat(KuraException.internalError(cause))
                .hasMessage("internal error")
                .hasCause(cause);
        assertThat(KuraException.internalError(cause, "bug"))
                .hasMessage("internal error: bug")
                .hasCause(cause);
    }

    @Test
    void aPartialSuccessNamesEveryFailure() {
        KuraPartialSuccessException failure = new KuraPartialSuccessException("update", List.of(cause));

        assertThat(failure.getCauses()).containsExactly(cause);
        assertThat(failure).hasMessageContaining("update").hasMessageContaining("unplugged");
    }
}
