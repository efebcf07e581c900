package org.ipcase.local.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Resident memory of a process. */
public final class Memory {

    private Memory() {}

    /** In MiB; empty if the process is gone or the system does not say. */
    public static Optional<Long> residentMebibytes(long pid) {
        Path status = Path.of("/proc/" + pid + "/status");
        return (Files.exists(status) ? fromProc(status) : fromPs(pid)).map(kib -> kib / 1024);
    }

    private static Optional<Long> fromProc(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** macOS and the BSDs. */
    private static Optional<Long> fromPs(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer =
                    new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            return answer.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(answer));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
