// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.edgegateway.kura.api.sample.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of difference between a list and compiled classes is found. */
class SignatureComparisonTest {
    private static final String SAMPLE = "org.edgegateway.kura.api.sample";

    @Test
    void findsNothingWhereListAndClassesAgree() throws Exception {
        assertThat(differences(Resources.lines("sample-api.txt"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version 1.2.0                  | version 1.3.0                  | version should be 1.3.0 but is 1.2.0
            @Deprecated @ConsumerType      | @ConsumerType                  | annotations should be [ConsumerType]
            @ProviderType                  | @ConsumerType                  | annotations should be [ConsumerType]
            T extends java.lang.Comparable<T>> | T>                         | header should be public interface
            extends java.lang.Iterable<T>  | extends java.util.Collection<T> | header should be public interface
            "shelf"                        | "board"                        | missing public static final java.lang.String NAME = "board"
            OPEN = true                    | OPEN = false                   | not in the list public static final boolean OPEN = true
            SIZE = 3                       | SIZE                           | missing protected static final int SIZE
            ? extends T                    | T                              | missing public abstract <K>
            T...                           | T[]                            | missing public abstract <K>
            , java.lang.InterruptedException | ''                           | missing public abstract <K>
            public default                 | public abstract                | missing public abstract boolean isEmpty()
            protected int count            | public int count               | not in the list protected int count
            protected final synchronized   | protected                      | missing protected int hidden()
            sample.Box(int)                | sample.Box(long)               | missing protected org.edgegateway.kura.api.sample.Box(long)
            public abstract class          | public class                   | header should be public class
            implements java.lang.Comparable<org.edgegateway.kura.api.sample.Box> | '' | header should be public abstract class
            Colour RED                     | Colour BLUE                    | missing public static final org.edgegateway.kura.api.sample.Box$Colour BLUE
            interface org.edgegateway.kura.api.sample.Shelf | interface org.edgegateway.kura.api.sample.Rack | not in the list org.edgegateway.kura.api.sample.Shelf
            """)
    void findsWhatWasAltered(String original, String altered, String difference) throws Exception {
        List<String> lines = Resources.lines("sample-api.txt");
        List<String> changed =
                lines.stream().map(line -> line.replace(original, altered)).toList();

        assertThat(changed).isNotEqualTo(lines);
        assertThat(differences(changed)).anySatisfy(found -> assertThat(found).contains(difference));
    }

    @Test
    void findsAMemberTheListDoesNotHave() throws Exception {
        List<String> shorter = Resources.lines("sample-api.txt").stream()
                .filter(line -> !line.contains("isEmpty"))
                .toList();

        assertThat(differences(shorter))
                .containsExactly(SAMPLE + ".Shelf: not in the list public default boolean isEmpty()");
    }

    private static List<String> differences(List<String> list) throws Exception {
        PackageSignature listed = SignatureList.parse(list).get(SAMPLE);
        return SignatureComparison.differences(
                listed, CompiledPackages.besides(Box.class).signature(SAMPLE));
    }
}
