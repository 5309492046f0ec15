// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Method;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileManagerSettingsTest {

    private static final Path KURA_DATA = Path.of("/opt/kura/data");

    private final FileManagerConfig config = mock(FileManagerConfig.class);

    @BeforeEach
    void fillInDefaults() throws ReflectiveOperationException {
        for (Method setting : FileManagerConfig.class.getDeclaredMethods()) {
            when(setting.invoke(config)).thenReturn(setting.getDefaultValue());
        }
    }

    @Test
    void theDefaultsAllowTheDataFolderWithoutSecrets() {
        FileManagerSettings settings = FileManagerSettings.from(config, KURA_DATA);

        assertThat(settings.roots()).containsExactly(KURA_DATA.resolve("files"));
        assertThat(settings.denied())
                .contains("*.jks", "*.key", "*password*", "id_rsa*", "shadow")
                .noneMatch(name -> name.contains("\\"));
    }

    @Test
    void commasMayBeEscaped() {
        when(config.denied_names()).thenReturn("*.jks\\,*.pem , a b,,");
        when(config.roots()).thenReturn("/srv/a\\,/srv/b");
        FileManagerSettings settings = FileManagerSettings.from(config, KURA_DATA);

        assertThat(settings.denied()).containsExactly("*.jks", "*.pem", "a b");
        assertThat(settings.roots()).containsExactly(Path.of("/srv/a"), Path.of("/srv/b"));
    }

    @Test
    void theWholeGatewayIsNoFolder() {
        when(config.roots()).thenReturn("/");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileManagerSettings.from(config, KURA_DATA))
                .withMessageContaining("name the folders");
    }
}
