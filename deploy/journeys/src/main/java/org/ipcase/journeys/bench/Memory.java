package org.ipcase.journeys.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Resident memory of the stack's processes, by part, as the kernel counts it (Linux). */
final class Memory {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private Memory() {}

    /**
     * @param pids folder with a file per part that holds its process id
     * @return megabytes by part; empty where there is no such folder or no {@code /proc}
     */
    static Map<String, Long> resident(Path pids) {
        var megabytes = new TreeMap<String, Long>();
        if (!Files.isDirectory(pids)) {
            return megabytes;
        }
        try (var files = Files.list(pids)) {
            for (var file : files.toList()) {
                var status = Path.of("/proc", Files.readString(file).strip(), "status");
                if (Files.isReadable(status)) {
                    var resident = RESIDENT.matcher(Files.readString(status));
                    if (resident.find()) {
                        megabytes.put(
                                file.getFileName().toString().replaceFirst("\\.pid$", ""),
                                Long.parseLong(resident.group(1)) / 1024);
                    }
                }
            }
        } catch (IOException gone) {
            return megabytes; // A part ended while we looked.
        }
        return megabytes;
    }
}
