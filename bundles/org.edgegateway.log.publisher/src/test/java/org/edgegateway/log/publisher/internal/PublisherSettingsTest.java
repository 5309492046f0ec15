// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Method;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.publish.StackTraces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublisherSettingsTest {

    private final LogPublisherConfig config = mock(LogPublisherConfig.class);

    @BeforeEach
    void fillInDefaults() throws ReflectiveOperationException {
        for (Method setting : LogPublisherConfig.class.getDeclaredMethods()) {
            when(setting.invoke(config)).thenReturn(setting.getDefaultValue());
        }
    }

    @Test
    void theDefaultsArePublishingAllProvidersFromInfoOn() {
        PublisherSettings settings = PublisherSettings.from(config);

        assertThat(settings.providers()).containsExactly("*");
        assertThat(settings.files()).isEmpty();
        assertThat(settings.tuned().filter().minimum()).isEqualTo(LogSeverity.INFO);
        assertThat(settings.format().prefix()).isEqualTo("GATEWAY - ");
        assertThat(settings.format().traces()).isEqualTo(StackTraces.SHORT);
        assertThat(settings.remoteControl()).isTrue();
    }

    @Test
    void theSameSettingsAreNoChange() {
        when(config.files()).thenReturn("/var/log/*.log, /tmp/x");
        when(config.include()).thenReturn("a+");
        when(config.redact_also()).thenReturn("b+");
        PublisherSettings settings = PublisherSettings.from(config);

        assertThat(PublisherSettings.from(config)).isEqualTo(settings).hasSameHashCodeAs(settings);

        when(config.include()).thenReturn("c+");
        assertThat(PublisherSettings.from(config)).isNotEqualTo(settings);
        when(config.include()).thenReturn("a+");
        when(config.files()).thenReturn("/tmp/x");
        assertThat(PublisherSettings.from(config)).isNotEqualTo(settings);
    }

    @Test
    void emptyTextsAreFine() {
        when(config.log_providers()).thenReturn(null);
        when(config.prefix()).thenReturn(null);

        PublisherSettings settings = PublisherSettings.from(config);

        assertThat(settings.providers()).isEmpty();
        assertThat(settings.format().prefix()).isEmpty();
    }

    @Test
    void wrongValuesAreToldToAPerson() {
        when(config.minimum_severity()).thenReturn("LOUD");
        assertFault("'Minimum severity' must be one of DEBUG, INFO, WARN, ERROR");
        when(config.minimum_severity()).thenReturn("INFO");

        when(config.lines_per_second()).thenReturn(0);
        assertFault("'Lines per second' must be 1 to 500");
        when(config.lines_per_second()).thenReturn(1);

        when(config.files()).thenReturn("relative.log");
        assertFault("'relative.log' is no absolute path of files: begin it with /");
        when(config.files()).thenReturn("");

        when(config.prefix()).thenReturn("x".repeat(51));
        assertFault("the prefix is longer than 50 characters");
    }

    private void assertFault(String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublisherSettings.from(config))
                .withMessage(message);
    }
}
