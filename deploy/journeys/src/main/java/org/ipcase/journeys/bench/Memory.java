package org.ipcase.journeys.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Resident memory of the stack's processes, by part, as the kernel counts it (Linux). */
final class Memory {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private Memory() {}

    /**
     * @param run folder with a file per part that names its process, as the launcher keeps it
     * @return megabytes by part; empty where there is no such folder or no {@code /proc}
     */
    static Map<String, Long> resident(Path run) {
        var megabytes = new TreeMap<String, Long>();
        if (!Files.isDirectory(run)) {
            return megabytes;
        }
        try (var files = Files.newDirectoryStream(run, "*.properties")) {
            for (var file : files) {
                var part = file.getFileName().toString().replaceFirst("\\.properties$", "");
                ofProcess(file).ifPresent(size -> megabytes.put(part, size));
            }
        } catch (IOException gone) {
            return megabytes; // A part ended while we looked.
        }
        return megabytes;
    }

    private static Optional<Long> ofProcess(Path file) throws IOException {
        var entry = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            entry.load(reader);
        }
        var status = Path.of("/proc", entry.getProperty("pid", "none"), "status");
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        return RESIDENT.matcher(Files.readString(status))
                .results()
                .findFirst()
                .map(found -> Long.parseLong(found.group(1)) / 1024);
    }
}
