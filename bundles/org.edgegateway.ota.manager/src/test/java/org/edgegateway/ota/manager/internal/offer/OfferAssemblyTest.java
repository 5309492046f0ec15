// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.ota.manager.internal.offer.OfferAssembly.Offered;
import org.junit.jupiter.api.Test;

class OfferAssemblyTest {

    private static final JsonObject ALL = json("""
            {"sw_title":"app","sw_version":"2.0","sw_tag":"app 2.0","sw_size":1234,
             "sw_checksum_algorithm":"SHA256","sw_checksum":"ab"}""");
    private static final Offer OFFER = new Offer(new Release("app", "2.0"), 1234, "", "SHA256", "ab", "");

    private final OfferAssembly assembly = new OfferAssembly(new OfferKeys(UpdateKind.SOFTWARE));

    @Test
    void knowsAnOfferInAnyOrderOfItsParts() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            OfferAssembly piecewise = new OfferAssembly(new OfferKeys(UpdateKind.SOFTWARE));
            List<String> keys = new ArrayList<>(ALL.keySet());
            keys.remove("sw_tag");
            Collections.shuffle(keys, random);
            for (String key : keys) {
                assertThat(piecewise.offered()).isNotEqualTo(new Offered.Complete(OFFER));
                JsonObject one = new JsonObject();
                one.add(key, ALL.get(key));
                piecewise.add(set(one));
            }
            assertThat(piecewise.offered()).isEqualTo(new Offered.Complete(OFFER));
        }
    }

    @Test
    void theMessageThatDeletesMayComeBeforeOrAfterTheOneThatSets() {
        AttributeChange deletion = deleted("sw_tag", "sw_url");
        assembly.add(deletion);
        assembly.add(set(ALL));
        assembly.add(deletion);
        assertThat(assembly.offered()).isEqualTo(new Offered.Complete(OFFER));
    }

    @Test
    void aPackageWithAnAddressTakesThePlaceOfOneWithout() {
        assembly.add(set(ALL));
        assembly.add(set(json("{\"sw_version\":\"3\",\"sw_url\":\"https://h/p\"}")));
        assembly.add(deleted("sw_size", "sw_checksum", "sw_checksum_algorithm"));
        assertThat(assembly.offered())
                .isEqualTo(new Offered.Complete(new Offer(new Release("app", "3"), -1, "https://h/p", "", "", "")));
    }

    @Test
    void nothingIsOfferedAfterAllWasDeleted() {
        assembly.add(set(ALL));
        assembly.add(deleted(ALL.keySet().toArray(String[]::new)));
        assertThat(assembly.offered()).isEqualTo(new Offered.Nothing());
    }

    @Test
    void legacyAttributesAreReadWhereTheOthersAreNotSet() {
        assembly.add(set(json("{\"sf_title\":\"old\",\"sf_version\":\"1\",\"sf_size\":\"10\"}")));
        assertThat(assembly.offered())
                .isEqualTo(new Offered.Complete(new Offer(new Release("old", "1"), 10, "", "", "", "")));
        assembly.add(set(ALL));
        assertThat(assembly.offered()).isEqualTo(new Offered.Complete(OFFER));
    }

    @Test
    void aLegacyNameIsCompletedByTheOtherAttributes() {
        assembly.add(set(ALL));
        assembly.add(deleted("sw_title", "sw_version"));
        assembly.add(set(json("{\"sf_title\":\"app\",\"sf_version\":\"2\"}")));
        assertThat(assembly.offered())
                .isEqualTo(new Offered.Complete(new Offer(
                        new Release("app", "2"),
                        OFFER.size(),
                        "",
                        OFFER.algorithm(),
                        OFFER.checksum(),
                        OFFER.signature())));
    }

    @Test
    void firmwareHasNoLegacy() {
        OfferAssembly firmware = new OfferAssembly(new OfferKeys(UpdateKind.FIRMWARE));
        firmware.add(set(json("{\"sf_title\":\"old\",\"sf_version\":\"1\",\"sf_size\":10}")));
        firmware.add(set(ALL));
        assertThat(firmware.offered()).isEqualTo(new Offered.Nothing());
    }

    @Test
    void valuesOfOtherTypesDoNoHarm() {
        assembly.add(set(json("{\"sw_title\":[1],\"sw_version\":{\"a\":1},\"sw_size\":\"many\",\"sw_url\":null}")));
        assertThat(assembly.offered()).isEqualTo(new Offered.Nothing());
        assembly.add(set(json("{\"sw_title\":\"a\",\"sw_version\":2.5}")));
        assertThat(assembly.offered())
                .isInstanceOfSatisfying(
                        Offered.Complete.class,
                        complete -> assertThat(complete.offer().fault()).contains("the package has no size"));
    }

    @Test
    void saysWhatMakesAnOfferUseless() {
        Release release = new Release("a", "1");
        assertThat(new Offer(release, 5, "", "SHA1", "ab", "").fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("'SHA1' is unknown"));
        assertThat(new Offer(release, -1, "http://h/p", "", "", "").fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("not https"));
        assertThat(OFFER.fault()).isEmpty();
    }

    private static AttributeChange set(JsonObject values) {
        return new AttributeChange("", values, Set.of());
    }

    private static AttributeChange deleted(String... keys) {
        return new AttributeChange("", new JsonObject(), Set.of(keys));
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
