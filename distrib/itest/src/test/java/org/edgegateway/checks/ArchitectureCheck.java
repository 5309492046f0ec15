// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/**
 * The floors of the house: contracts (cloud.api), engines (outbox, mqtt), clouds, managers; each knows only those below.
 */
@AnalyzeClasses(packages = "org.edgegateway", importOptions = DoNotIncludeTests.class)
class ArchitectureCheck {

    private static final String CONTRACTS = "org.edgegateway.cloud.api..";
    private static final String BASICS = "org.edgegateway.basics..";
    private static final String MQTT = "org.edgegateway.mqtt..";
    private static final String OUTBOX = "org.edgegateway.outbox..";
    private static final String[] CLOUDS = {"org.edgegateway.thingsboard..", "org.edgegateway.clearblade.."};
    private static final String BRIDGE = "org.edgegateway.rule.bridge..";
    private static final String PAHO = "org.eclipse.paho..";
    private static final String[] PLAIN_JAVA = {"java..", "org.jspecify.annotations..", "org.osgi.annotation.."};

    @ArchTest
    static final ArchRule theOutboxIsPlainJava = classes()
            .that()
            .resideInAPackage(OUTBOX)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(plainJavaAnd(OUTBOX, "org.slf4j.."));

    @ArchTest
    static final ArchRule theSessionIsPlainJavaOverPaho = classes()
            .that()
            .resideInAPackage(MQTT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(plainJavaAnd(MQTT, PAHO, "javax.net..", "org.slf4j.."));

    @ArchTest
    static final ArchRule contractsKnowOnlyTheJsonTree = classes()
            .that()
            .resideInAPackage(CONTRACTS)
            .should()
            .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(plainJavaAnd(CONTRACTS))
                    .or(partOfTheJsonTree()));

    @ArchTest
    static final ArchRule onlyTheSessionKnowsPaho = noClasses()
            .that()
            .resideOutsideOfPackages(MQTT, PAHO)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PAHO);

    @ArchTest
    static final ArchRule nobodyKnowsAParticularCloud = noClasses()
            .that()
            .resideOutsideOfPackages(CLOUDS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLOUDS);

    @ArchTest
    static final ArchRule cloudsDoNotKnowEachOther = slices().matching("org.edgegateway.(thingsboard|clearblade)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyCloudsStore = noClasses()
            .that()
            .resideOutsideOfPackages(CLOUDS)
            .and()
            .resideOutsideOfPackage(OUTBOX)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OUTBOX);

    @ArchTest
    static final ArchRule onlyCloudsAndTheBridgeSpeakMqtt = noClasses()
            .that()
            .resideOutsideOfPackages(CLOUDS)
            .and()
            .resideOutsideOfPackages(MQTT, BRIDGE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MQTT);

    @ArchTest
    static final ArchRule cloudsDoNotKnowManagers = noClasses()
            .that()
            .resideInAnyPackage(CLOUDS)
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.edgegateway..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(CLOUDS))
                    .and(JavaClass.Predicates.resideOutsideOfPackages(CONTRACTS, BASICS, MQTT, OUTBOX)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesOfABundleFormNoCycles = slices().matching("org.edgegateway.(*).internal.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    private static String[] plainJavaAnd(String... others) {
        String[] all = Arrays.copyOf(PLAIN_JAVA, PLAIN_JAVA.length + others.length);
        System.arraycopy(others, 0, all, PLAIN_JAVA.length, others.length);
        return all;
    }

    private static DescribedPredicate<JavaClass> partOfTheJsonTree() {
        return JavaClass.Predicates.belongToAnyOf(
                JsonElement.class, JsonObject.class, JsonArray.class, JsonPrimitive.class, JsonNull.class);
    }
}
