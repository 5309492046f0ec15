// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Metatype and component files are such that Kura finds, shows and keeps every configurable component. */
class MetatypeConventionsIT {

    private static final Version LATEST_ON_KURA = new Version("1.4.0");
    private static final Version FIRST_THAT_LISTS_PIDS = new Version("1.3.0");
    private static final Set<String> KURA_TYPES =
            Set.of("String", "Long", "Double", "Float", "Integer", "Byte", "Char", "Boolean", "Short", "Password");

    @InjectBundleContext
    BundleContext context;

    private List<Metatype> definitions;
    private List<ComponentXml> components;

    @BeforeEach
    void read() {
        definitions = Product.bundles(context).stream()
                .flatMap(bundle -> Metatype.of(bundle).stream())
                .toList();
        components = Product.bundles(context).stream()
                .flatMap(bundle -> ComponentXml.of(bundle).stream())
                .toList();
        assertThat(definitions).isNotEmpty();
        assertThat(components).isNotEmpty();
    }

    @Test
    void fileIsNamedLikeItsDefinitionAndItsComponent() {
        Set<String> names = components.stream().map(ComponentXml::name).collect(Collectors.toSet());
        assertThat(definitions).allSatisfy(definition -> {
            assertThat(definition.file()).isEqualTo(definition.ocd()).isEqualTo(definition.designatedPid());
            assertThat(names).contains(definition.designatedPid());
        });
    }

    @Test
    void everyConfigurableComponentHasADefinition() {
        assertThat(components)
                .filteredOn(component ->
                        component.services().contains("org.eclipse.kura.configuration.ConfigurableComponent"))
                .extracting(ComponentXml::name)
                .containsExactlyInAnyOrderElementsOf(
                        definitions.stream().map(Metatype::ocd).toList());
    }

    @Test
    void everythingHasANameAndADescription() {
        assertThat(definitions).allSatisfy(definition -> {
            assertThat(definition.name()).isNotBlank();
            assertThat(definition.description()).isNotBlank();
            assertThat(definition.settings()).allSatisfy(setting -> {
                assertThat(setting.name()).as("name of %s", setting.id()).isNotBlank();
                assertThat(setting.description())
                        .as("description of %s", setting.id())
                        .isNotBlank();
            });
        });
    }

    @Test
    void textIsNotLeftToLocalisation() {
        assertThat(definitions)
                .allSatisfy(definition -> assertThat(definition.settings())
                        .noneMatch(setting -> (setting.name() + setting.description()).contains("%")));
    }

    @Test
    void typesAreThoseOfKura() {
        assertThat(settings())
                .allSatisfy(setting ->
                        assertThat(KURA_TYPES).as("type of %s", setting.id()).contains(setting.type()));
    }

    @Test
    void secretsArePasswords() {
        assertThat(settings())
                .filteredOn(setting -> setting.id().matches(".*(token|password|secret|passphrase)"))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.type())
                        .as("type of %s", setting.id())
                        .isEqualTo("Password"));
    }

    @Test
    void defaultsAreAmongTheOptions() {
        assertThat(settings())
                .filteredOn(setting -> !setting.options().isEmpty())
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.options()).contains(setting.defaultValue()));
    }

    @Test
    void componentSpecificationIsKnownToKura() {
        assertThat(components)
                .allSatisfy(component -> assertThat(component.specification())
                        .as(component.name())
                        .isLessThanOrEqualTo(LATEST_ON_KURA));
    }

    @Test
    void laterComponentsDeclareNoServicePid() {
        assertThat(components)
                .filteredOn(component -> component.specification().compareTo(FIRST_THAT_LISTS_PIDS) >= 0)
                .isNotEmpty()
                .allSatisfy(component ->
                        assertThat(component.properties()).as(component.name()).doesNotContainKey("service.pid"));
    }

    @Test
    void publishersAndSubscribersDeclareTheirFactory() {
        assertThat(components)
                .filteredOn(ComponentXml::publishesOrSubscribes)
                .isNotEmpty()
                .allSatisfy(component -> {
                    assertThat(component.specification()).hasToString("1.1.0");
                    assertThat(component.properties())
                            .as(component.name())
                            .containsEntry("service.pid", component.name())
                            .containsKey("cloud.connection.factory.pid")
                            .containsEntry("kura.ui.service.hide", "true")
                            .containsEntry("kura.ui.factory.hide", "true");
                });
    }

    private List<Setting> settings() {
        return definitions.stream()
                .flatMap(definition -> definition.settings().stream())
                .toList();
    }
}
