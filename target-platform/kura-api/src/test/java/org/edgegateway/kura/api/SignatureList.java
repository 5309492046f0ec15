// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a list of signatures: packages with their versions, below each its types as javap prints them. */
final class SignatureList {
    private static final Pattern PACKAGE = Pattern.compile("### package (\\S+)\\s+version (\\S+)");
    private static final Pattern TYPE =
            Pattern.compile("((?:public|protected) .*?(?:class|interface) ([\\w.$]+).*) \\{");

    private final Map<String, PackageSignature> packages = new LinkedHashMap<>();
    private Map<String, TypeSignature> types = Map.of();
    private Set<String> annotations = Set.of();

    private SignatureList() {}

    /** The packages of the list by name. */
    static Map<String, PackageSignature> parse(List<String> lines) {
        SignatureList list = new SignatureList();
        Iterator<String> remaining = lines.iterator();
        while (remaining.hasNext()) {
            list.accept(remaining.next(), remaining);
        }
        return list.packages;
    }

    private void accept(String line, Iterator<String> following) {
        Matcher startOfPackage = PACKAGE.matcher(line);
        Matcher startOfType = TYPE.matcher(line);
        if (startOfPackage.matches()) {
            types = new LinkedHashMap<>();
            packages.put(startOfPackage.group(1), new PackageSignature(startOfPackage.group(2), types));
        } else if (line.startsWith("@") && !packages.isEmpty()) {
            annotations = Arrays.stream(line.strip().split("\\s+"))
                    .map(name -> name.substring(1))
                    .collect(Collectors.toSet());
        } else if (startOfType.matches()) {
            String header = TypeSignature.normalised(startOfType.group(1));
            types.put(startOfType.group(2), new TypeSignature(header, annotations, members(following)));
            annotations = Set.of();
        } else if (!line.isBlank() && !packages.isEmpty()) {
            throw new IllegalArgumentException("Not a line of a signature list: " + line);
        }
    }

    private static Set<String> members(Iterator<String> lines) {
        Set<String> members = new LinkedHashSet<>();
        for (String line = lines.next(); !line.equals("}"); line = lines.next()) {
            members.add(TypeSignature.normalised(line));
        }
        return members;
    }
}
