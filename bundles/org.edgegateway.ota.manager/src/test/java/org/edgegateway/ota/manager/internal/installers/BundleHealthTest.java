// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.internal.installers.PackageManifest.PackagedBundle;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

class BundleHealthTest {

    private static final Version ONE = new Version(1, 0, 0);

    private final ServiceComponentRuntime components = mock(ServiceComponentRuntime.class);
    private final List<Bundle> installed = new ArrayList<>();

    @Test
    void runsWhenEveryBundleIsActive() {
        install("a", ONE, Bundle.ACTIVE);
        install("b", ONE, Bundle.ACTIVE);
        install("of another package", ONE, Bundle.INSTALLED);

        assertThat(health("a", "b")).isEqualTo(new Health.Running());
    }

    @Test
    void aBundleThatIsNotResolvedDoesNotRun() {
        install("a", ONE, Bundle.ACTIVE);
        install("b", ONE, Bundle.INSTALLED);

        assertThat(health("a", "b"))
                .isEqualTo(new Health.NotRunning("b 1.0.0 is installed but not resolved instead of active"));
    }

    @Test
    void theFormerVersionDoesNotCount() {
        install("a", new Version(0, 9, 0), Bundle.ACTIVE);

        assertThat(health("a")).isEqualTo(new Health.NotRunning("a 1.0.0 is not installed"));
    }

    @Test
    void aFragmentIsWellWhenItIsResolved() {
        Bundle fragment = install("a", ONE, Bundle.RESOLVED);
        when(fragment.getHeaders("")).thenReturn(new Hashtable<>(Map.of(Constants.FRAGMENT_HOST, "host")));

        assertThat(health("a")).isEqualTo(new Health.Running());
    }

    @Test
    void aComponentThatWaitsForAServiceDoesNotRun() {
        ComponentConfigurationDTO pump = component(ComponentConfigurationDTO.UNSATISFIED_REFERENCE);
        UnsatisfiedReferenceDTO clock = new UnsatisfiedReferenceDTO();
        clock.name = "Clock";
        pump.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {clock};

        assertThat(health("a")).isEqualTo(new Health.NotRunning("the component Pump waits for [Clock]"));
    }

    @Test
    void aComponentThatFailedDoesNotRun() {
        component(ComponentConfigurationDTO.FAILED_ACTIVATION);

        assertThat(health("a")).isEqualTo(new Health.NotRunning("the component Pump failed to activate"));
    }

    @Test
    void aComponentThatNobodyHasUsedYetIsWell() {
        component(ComponentConfigurationDTO.SATISFIED);

        assertThat(health("a")).isEqualTo(new Health.Running());
    }

    private ComponentConfigurationDTO component(int state) {
        Bundle bundle = install("a", ONE, Bundle.ACTIVE);
        ComponentDescriptionDTO description = new ComponentDescriptionDTO();
        description.name = "Pump";
        ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();
        configuration.description = description;
        configuration.state = state;
        configuration.properties = Map.of();
        when(components.getComponentDescriptionDTOs(bundle)).thenReturn(List.of(description));
        when(components.getComponentConfigurationDTOs(description)).thenReturn(List.of(configuration));
        return configuration;
    }

    private Bundle install(String name, Version version, int state) {
        Bundle bundle = mock(Bundle.class);
        when(bundle.getSymbolicName()).thenReturn(name);
        when(bundle.getVersion()).thenReturn(version);
        when(bundle.getState()).thenReturn(state);
        when(bundle.getHeaders("")).thenReturn(new Hashtable<>());
        installed.add(bundle);
        return bundle;
    }

    private Health health(String... names) {
        BundleContext context = mock(BundleContext.class);
        when(context.getBundles()).thenReturn(installed.toArray(Bundle[]::new));
        Set<PackagedBundle> bundles = new HashSet<>();
        for (String name : names) {
            bundles.add(new PackagedBundle(name, ONE));
        }
        return new BundleHealth(context, new ComponentHealth(components))
                .of(new PackageManifest("package", ONE, bundles), Set.of());
    }
}
