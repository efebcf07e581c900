package org.ipcase.local.machine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folders of this project on disk.
 *
 * @param root the folder with the root {@code pom.xml}
 */
public record Project(Path root) {

    /** The project around the working folder, which for a test is the folder of its module. */
    public static Project find() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/store/pom.xml"))) {
                return new Project(folder);
            }
        }
        throw new IllegalStateException("Expected to run inside the project, but it is in " + here);
    }

    /**
     * The class path of a module that runs as a process of its own: its classes and {@code
     * target/lib}.
     */
    public String classPath(String module) {
        Path target = root.resolve(module).resolve("target");
        Path libraries = target.resolve("lib");
        if (!Files.isDirectory(libraries)) {
            throw new IllegalStateException(
                    "Expected %s, but it is not built: run mvn -pl %s -am process-classes"
                            .formatted(libraries, module));
        }
        return target.resolve("classes") + File.pathSeparator + libraries + File.separator + "*";
    }

    /** The one file in a folder whose name begins and ends so. */
    public Path file(String folder, String prefix, String suffix) {
        Path target = root.resolve(folder);
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> isNamed(file, prefix, suffix))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException(
                                    "Expected %s…%s in %s, but it is not built"
                                            .formatted(prefix, suffix, folder)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    private static boolean isNamed(Path file, String prefix, String suffix) {
        String name = file.getFileName().toString();
        return name.startsWith(prefix) && name.endsWith(suffix);
    }

    /** What the local stack keeps: data, logs, process ids. */
    public Path local() {
        return root.resolve(".local");
    }
}
