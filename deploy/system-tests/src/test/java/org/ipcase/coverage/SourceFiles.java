package org.ipcase.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own sources, without what a build leaves behind. */
record SourceFiles(Path root) {
    private static final List<String> LEFT_BEHIND =
            List.of("target", "node_modules", ".git", ".local", "dist");

    /** The project that these tests run in. */
    static SourceFiles ofThisProject() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("docs").resolve("coverage"))) {
            here = here.getParent();
            if (here == null) {
                throw new IllegalStateException("Expected docs/coverage above " + Path.of("."));
            }
        }
        return new SourceFiles(here);
    }

    /**
     * @param under e.g. {@code src/test/java}
     */
    List<Path> named(String under, String... endings) {
        try (var walk = Files.walk(root)) {
            return walk.filter(it -> Stream.of(endings).anyMatch(it.toString()::endsWith))
                    .filter(it -> relative(it).contains(under))
                    .filter(it -> LEFT_BEHIND.stream().noneMatch(left -> has(it, left)))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private boolean has(Path file, String folder) {
        return Stream.of(relative(file).split("/")).anyMatch(folder::equals);
    }
}
