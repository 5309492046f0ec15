// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

@Tag("exit")
class FrameworkRestartTest {

    private final Bundle framework = mock(Bundle.class);
    private final List<Integer> exits = new ArrayList<>();

    @Test
    void endsTheProcessAsAFailureWhereSystemdBeginsANewOne() throws BundleException {
        new FrameworkRestart(framework, Map.of(FrameworkRestart.OF_A_UNIT, "4a1b"), exits::add).run();

        assertThat(exits).containsExactly(1);
        verifyNoInteractions(framework);
    }

    @Test
    void restartsTheFrameworkWhereNobodyLooksAfterTheProcess() throws BundleException {
        new FrameworkRestart(framework, Map.of("PATH", "/bin"), exits::add).run();

        assertThat(exits).isEmpty();
        verify(framework).update();
    }
}
