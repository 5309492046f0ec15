// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.configuration.metatype.OCD;
import org.junit.jupiter.api.Test;

class MetatypeTest {
    private static final String FILE = """
            <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.4.0">
              <OCD id="pid" name="Name">
                <AD id="host" type="String" min="2" max="9"/>
                <AD id="port" type="Integer" default="1883" min="1" max="65535"/>
                <AD id="mode" type="String" default="fast" required="false">
                  <Option label="Fast" value="fast"/><Option label="Slow" value="slow"/>
                </AD>
                <AD id="comma" type="String" default="a,b" required="false"/>
                <AD id="escaped" type="String" default="a\\,b" required="false"/>
                <AD id="empty" type="String" default="" required="false"/>
                <AD id="many" type="Long" cardinality="2" default="1,2" required="false"/>
                <AD id="letter" type="Character" default="x" required="false"/>
                <AD id="secret" type="Password" default="s" required="false"/>
              </OCD>
            </metatype:MetaData>
            """;

    private final OCD definition = read("pid");

    @Test
    void makesDefaultsAsKuraDoes() {
        Map<String, Object> defaults = AttributeDefaults.of(definition);

        assertThat(defaults)
                .containsEntry("port", 1883)
                .containsEntry("mode", "fast")
                .containsEntry("comma", "a")
                .containsEntry("escaped", "a,b")
                .containsEntry("many", new Long[] {1L, 2L})
                .containsEntry("letter", 'x')
                .doesNotContainKeys("host", "empty");
        assertThat(defaults.get("secret")).hasToString("s").isInstanceOf(Password.class);
    }

    @Test
    void findsADefinitionByItsIdOnly() throws Exception {
        assertThat(MetatypeReader.read(new ByteArrayInputStream(FILE.getBytes(UTF_8)), "other"))
                .isEmpty();
    }

    @Test
    void acceptsValuesWithinTheirLimits() {
        assertThatCode(() -> check("host", "ab", "port", 65535, "mode", "slow", "many", new Long[] {3L}))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("host", "ab", "unknown", new Object())).doesNotThrowAnyException();
    }

    @Test
    void refusesValuesOutsideTheirLimits() {
        assertInvalid(() -> check("host", "a"), "below the minimum 2");
        assertInvalid(() -> check("host", "0123456789"), "above the maximum 9");
        assertInvalid(() -> check("port", 0), "below the minimum 1");
        assertInvalid(() -> check("port", 65536), "above the maximum 65535");
        assertInvalid(() -> check("mode", "other"), "not one of the options");
        assertInvalid(() -> check("many", new Long[] {1L, 2L, 3L}), "at most 2");
    }

    @Test
    void refusesValuesOfAnotherType() {
        assertInvalid(() -> check("port", "1883"), "Integer expected");
        assertInvalid(() -> check("port", 1883L), "Integer expected");
        assertInvalid(() -> check("many", 1L), "an array is expected");
        assertInvalid(() -> check("secret", "clear"), "Password expected");
    }

    @Test
    void requiresRequiredValues() {
        assertThatThrownBy(() -> PropertyValidator.requireAll(definition, Map.of("port", 1)))
                .isInstanceOfSatisfying(KuraException.class, e -> {
                    assertThat(e.getCode()).isEqualTo(KuraErrorCode.CONFIGURATION_REQUIRED_ATTRIBUTE_MISSING);
                    assertThat(e).hasMessageContaining("host");
                });
    }

    private void check(Object... namesAndValues) throws KuraException {
        Map<String, Object> properties = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        PropertyValidator.validate(definition, properties);
    }

    private static void assertInvalid(ThrowingCallable check, String reason) {
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        KuraException.class,
                        e -> assertThat(e.getCode()).isEqualTo(KuraErrorCode.CONFIGURATION_ATTRIBUTE_INVALID))
                .hasMessageContaining(reason);
    }

    private static OCD read(String id) {
        try {
            return MetatypeReader.read(new ByteArrayInputStream(FILE.getBytes(UTF_8)), id)
                    .orElseThrow();
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }
}
