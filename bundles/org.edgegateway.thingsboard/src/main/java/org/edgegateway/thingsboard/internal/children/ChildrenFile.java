// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.children;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The child devices known, a line each, so that those with nothing to say are announced after a restart too. A new one
 * is appended; the file is written anew where lines repeat or devices were forgotten. It is of no harm when it is lost or
 * damaged: devices are known again when they have something to say.
 */
public final class ChildrenFile {

    public static final String NAME = "child-devices.txt";

    private static final Logger LOG = LoggerFactory.getLogger(ChildrenFile.class);

    /** Keeps name and type apart; neither may hold it. */
    private static final char TAB = '\t';

    private final Path path;

    public ChildrenFile(Path folder) {
        path = folder.resolve(NAME);
    }

    /** Those noted, without repetition, at most so many: the ones noted last. */
    List<Origin> read(int most) {
        try {
            if (!Files.exists(path)) {
                return List.of();
            }
            List<String> lines = new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toList());
            Map<String, Origin> known = new LinkedHashMap<>();
            for (int i = lines.size() - 1; i >= 0 && known.size() < most; i--) {
                parse(lines.get(i)).ifPresent(child -> known.putIfAbsent(child.name(), child));
            }
            List<Origin> oldestFirst = new ArrayList<>(known.values());
            Collections.reverse(oldestFirst);
            return oldestFirst;
        } catch (IOException e) {
            LOG.warn(
                    "{} cannot be read: child devices are announced when they have something to say: {}",
                    path,
                    Reason.of(e));
            return List.of();
        }
    }

    private static Optional<Origin> parse(String line) {
        int tab = line.indexOf(TAB);
        Origin child = tab < 0 ? Origin.child(line) : new Origin(line.substring(0, tab), line.substring(tab + 1));
        return child.isGateway() || child.fault().isPresent() ? Optional.empty() : Optional.of(child);
    }

    /** Notes one more. */
    void append(Origin child) {
        try {
            Files.writeString(path, line(child), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.warn("The child device {} cannot be noted in {}: {}", child.name(), path, Reason.of(e));
        }
    }

    /** Notes exactly these. */
    void replace(List<Origin> children) {
        try {
            new DurableFile(path)
                    .replace(children.stream().map(ChildrenFile::line).collect(Collectors.joining()));
        } catch (IOException e) {
            LOG.warn("{} cannot be written: {}", path, Reason.of(e));
        }
    }

    private static String line(Origin child) {
        return child.name() + TAB + child.type() + "\n";
    }
}
