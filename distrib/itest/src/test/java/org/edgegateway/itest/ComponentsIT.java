// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.KuraPartialSuccessException;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.crypto.CryptoService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.test.common.annotation.InjectBundleContext;

/**
 * Every configurable component of the product activates from the defaults of its metatype, and goes on working whatever
 * its settings are changed to: it stays active, so do all others, and no exception gets into the log.
 */
class ComponentsIT {

    private static final String ROUND = "itest.round";
    private static final Duration POLL = Duration.ofMillis(2);

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private final AtomicInteger round = new AtomicInteger();
    private Gateway gateway;
    private Components components;
    private List<String> names;

    @BeforeEach
    void createEverything() throws KuraException {
        gateway = new Gateway(context);
        components = new Components(context);
        names = gateway.createEverything("components");
        names.addAll(gateway.createManagers("components"));
        awaitAllActive("defaults");
    }

    @AfterEach
    void removeEverything() throws KuraException {
        components.close();
        gateway.removeEverything(names);
        await().until(() ->
                names.stream().noneMatch(name -> components.find(name).isPresent()));
    }

    @Test
    void everyConfigurableComponentActivatesFromItsDefaults() {
        assertThat(definitions())
                .extracting(Metatype::ocd)
                .allMatch(pid ->
                        names.stream().anyMatch(name -> definitionOf(name).ocd().equals(pid)));
    }

    @Test
    void componentsWithoutConfigurationAreSatisfied() {
        assertThat(components.all())
                .filteredOn(component -> !component.properties.containsKey("kura.service.pid"))
                .isNotEmpty()
                .allMatch(component -> component.state == ComponentConfigurationDTO.ACTIVE
                        || component.state == ComponentConfigurationDTO.SATISFIED);
    }

    /** Kura sets the settings of each component that comes: one that comes again because of that would never rest. */
    @TestFactory
    Stream<DynamicNode> staysWhileItsSettingsAreSet() {
        return names.stream()
                .map(name -> dynamicTest(name, () -> {
                    Object before = components.registration(name);
                    Dictionary<String, Object> settings =
                            components.configuration(name).getProperties();
                    update(name, settings);
                    update(name, settings);
                    assertThat(components.registration(name)).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicNode> survivesEverySettingBehindKurasBack() {
        return names.stream()
                .map(name -> dynamicContainer(
                        name,
                        definitionOf(name).settings().stream()
                                .map(setting -> dynamicTest(setting.id(), () -> changeUnchecked(name, setting)))));
    }

    @TestFactory
    Stream<DynamicNode> survivesEverySettingThroughKura() {
        return names.stream()
                .map(name -> dynamicContainer(
                        name,
                        definitionOf(name).settings().stream()
                                .map(setting -> dynamicTest(setting.id(), () -> changeThroughKura(name, setting)))));
    }

    private void changeUnchecked(String name, Setting setting) throws IOException, KuraException {
        Dictionary<String, Object> before = components.configuration(name).getProperties();
        SettingValues values = new SettingValues(setting, folder);
        try (ErrorLog errors = new ErrorLog(context)) {
            for (Object value : values.legal()) {
                changeUnchecked(name, setting, before, Optional.of(asStored(setting, value)), errors);
            }
            for (Object value : values.illegal()) {
                changeUnchecked(name, setting, before, Optional.of(value), errors);
            }
            changeUnchecked(name, setting, before, Optional.empty(), errors);
            update(name, before);
        }
    }

    /** Secrets reach components encrypted. */
    private Object asStored(Setting setting, Object value) throws KuraException {
        return setting.isSecret()
                ? new String(gateway.service(CryptoService.class)
                        .encryptAes(value.toString().toCharArray()))
                : value;
    }

    private void changeUnchecked(
            String name, Setting setting, Dictionary<String, Object> before, Optional<Object> value, ErrorLog errors)
            throws IOException {
        Dictionary<String, Object> changed = copy(before);
        value.ifPresentOrElse(present -> changed.put(setting.id(), present), () -> changed.remove(setting.id()));
        String what = name + " with " + setting.id() + " = " + describe(value);
        try {
            update(name, changed);
        } catch (RuntimeException e) {
            throw new AssertionError(what + " is not active", e);
        }
        awaitAllActive(what);
        assertThat(leaks(errors, setting)).as(what).isEmpty();
    }

    /** What got into the log, but for the framework's own complaints about a filter that is none. */
    private static List<String> leaks(ErrorLog errors, Setting setting) {
        return errors.leaks().stream()
                .filter(leak -> !(setting.isFilter() && leak.contains("nvalid") && leak.contains("yntax")))
                .toList();
    }

    private void changeThroughKura(String name, Setting setting) throws KuraException {
        SettingValues values = new SettingValues(setting, folder);
        Object before = gateway.configurations()
                .getComponentConfiguration(name)
                .getConfigurationProperties()
                .get(setting.id());
        try (ErrorLog errors = new ErrorLog(context)) {
            for (Object value : values.legal()) {
                assertThat(refusal(name, setting, value))
                        .as("%s = %s", setting.id(), value)
                        .isEmpty();
            }
            values.illegal().forEach(value -> refusal(name, setting, value));
            assertThat(refusal(name, setting, before)).isEmpty();
            assertThat(leaks(errors, setting)).as(setting.id()).isEmpty();
        }
    }

    /** Why Kura does not take a value, if so; either way everything works on. */
    private Optional<Throwable> refusal(String name, Setting setting, Object value) {
        Map<String, Object> change = new HashMap<>(Map.of(ROUND, round.incrementAndGet()));
        change.put(
                setting.id(),
                setting.isSecret() && value instanceof String text ? new Password(text.toCharArray()) : value);
        Optional<Throwable> refusal = Optional.empty();
        try {
            gateway.configurations().updateConfiguration(name, change, false);
            awaitRound(name, round.get());
        } catch (KuraPartialSuccessException refused) {
            refusal = refused.getCauses().stream().findFirst();
        } catch (KuraException refused) {
            refusal = Optional.of(refused);
        }
        awaitAllActive(name + " with " + setting.id() + " = " + describe(Optional.ofNullable(value)));
        return refusal;
    }

    private void update(String name, Dictionary<String, Object> properties) throws IOException {
        Dictionary<String, Object> numbered = copy(properties);
        numbered.put(ROUND, round.incrementAndGet());
        components.configure(name, numbered);
        awaitRound(name, round.get());
    }

    /** Also what a component does not take, such as a filter that is none, is its configuration from then on. */
    private void awaitRound(String name, int expected) {
        await().pollInterval(POLL)
                .until(() -> components
                        .find(name)
                        .filter(component -> Integer.valueOf(expected).equals(component.properties.get(ROUND)))
                        .isPresent());
    }

    private void awaitAllActive(String what) {
        await(what)
                .pollInterval(POLL)
                .untilAsserted(() -> assertThat(components.active()).as(what).containsAll(names));
    }

    private Metatype definitionOf(String name) {
        String component = components.find(name).orElseThrow().description.name;
        return definitions().stream()
                .filter(definition -> definition.ocd().equals(component))
                .findFirst()
                .orElseThrow();
    }

    private List<Metatype> definitions() {
        return Product.bundles(context).stream()
                .flatMap(bundle -> Metatype.of(bundle).stream())
                .toList();
    }

    private static Dictionary<String, Object> copy(Dictionary<String, Object> properties) {
        Hashtable<String, Object> copy = new Hashtable<>();
        Collections.list(properties.keys()).forEach(key -> copy.put(key, properties.get(key)));
        return copy;
    }

    private static String describe(Optional<Object> value) {
        String text = value.map(present -> present.getClass().getSimpleName() + " " + present)
                .orElse("nothing");
        return text.substring(0, Math.min(80, text.length()));
    }
}
