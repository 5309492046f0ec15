// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.gson.JsonNull;
import java.nio.file.Path;
import java.util.Optional;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RemoteCommandsSettingsTest {

    private final RemoteCommandsConfig config = mock(RemoteCommandsConfig.class);

    @BeforeEach
    void defaults() throws ReflectiveOperationException {
        for (var setting : RemoteCommandsConfig.class.getDeclaredMethods()) {
            if (setting.getParameterCount() == 0) {
                when(setting.invoke(config)).thenReturn(setting.getDefaultValue());
            }
        }
    }

    @Test
    void allowsPingAndListByDefault() {
        RemoteCommandsSettings settings = RemoteCommandsSettings.from(config);

        assertThat(settings.allowed().limits()).containsOnlyKeys("ping", "list");
        assertThat(settings.programs().names()).isEmpty();
        assertThat(settings.shutdown()).containsExactly("shutdown", "-h", "now");
        assertThat(settings.limits().folder()).isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Test
    void saysWhatIsWrong() {
        when(config.run_programs()).thenReturn("disk");

        assertThatThrownBy(() -> RemoteCommandsSettings.from(config)).hasMessageContaining("line 1 of the programs");
    }

    @Test
    @Tag("ping")
    @Tag("reboot")
    void wrongSettingsAllowPingAndListOnly() throws Exception {
        when(config.allowed()).thenReturn("reboot ping:");
        when(config.reboot_command()).thenReturn("touch /tmp/never");
        KuraInstance kura = mock(KuraInstance.class);
        when(kura.kura_service_pid()).thenReturn("commands");
        FakeServices framework = new FakeServices();

        RemoteCommands component = new RemoteCommands(framework.context(), config, kura);

        assertThat(answer(framework, "ping")).contains("Pong");
        assertThat(answer(framework, "reboot")).contains("is not allowed");
        component.close();
        assertThat(framework.handlers()).isEmpty();
    }

    private static String answer(FakeServices framework, String method) throws Exception {
        RpcAnswer answer = Optional.ofNullable(framework.handlers().get(method))
                .orElseThrow()
                .handle(new RpcRequest("", method, JsonNull.INSTANCE));
        return answer.value().toString();
    }
}
