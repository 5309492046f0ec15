// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.checks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Runs after the in-framework tests and prints how many there were. The tester inside the framework calls it a success
 * when it finds no test at all, so this is where a class that was not run fails the build.
 */
class InFrameworkReportCheck {

    private static final Path REPORTS = Path.of("target/test-reports");
    private static final Path CLASSES = Path.of("target/test-classes");

    @Test
    void everyTestClassWasRun() throws IOException {
        Map<String, Long> testsByClass = testsByClass();
        testsByClass.forEach((type, count) -> System.out.printf("In framework: %3d  %s%n", count, type));
        System.out.printf(
                "In framework: %3d  tests run%n",
                testsByClass.values().stream().mapToLong(Long::longValue).sum());

        if (System.getProperty("test") == null) {
            assertThat(testsByClass.keySet()).containsAll(testClasses());
        }
    }

    private static Map<String, Long> testsByClass() throws IOException {
        try (Stream<Path> reports = Files.walk(REPORTS)) {
            return reports.filter(path -> path.toString().endsWith(".xml"))
                    .flatMap(InFrameworkReportCheck::testsRun)
                    .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        }
    }

    private static Stream<String> testsRun(Path report) {
        try {
            NodeList cases = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
            return IntStream.range(0, cases.getLength())
                    .mapToObj(i -> (Element) cases.item(i))
                    .filter(test -> test.getElementsByTagName("skipped").getLength() == 0)
                    .map(test -> test.getAttribute("classname"));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(report + " cannot be read", e);
        }
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith("IT.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .collect(Collectors.toSet());
        }
    }
}
