package org.ipcase.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells who listens on a port, where the system lets us see it (Linux, own processes or root). */
public final class PortHolder {

    private static final String LISTENING = "0A";
    private static final int LONGEST = 160;

    private PortHolder() {}

    /** For a person to read, e.g. {@code process 4711: java -jar other.jar}. */
    public static Optional<String> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .flatMap(table -> socket(table, port).stream())
                .findFirst()
                .flatMap(PortHolder::owner);
    }

    /** The inode of the listening socket. */
    private static Optional<String> socket(Path table, int port) {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        try (Stream<String> lines = Files.lines(table)) {
            return lines.skip(1)
                    .map(line -> line.trim().split("\\s+", -1))
                    .filter(fields -> fields[1].endsWith(suffix) && fields[3].equals(LISTENING))
                    .map(fields -> fields[9])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty(); // not Linux
        }
    }

    private static Optional<String> owner(String inode) {
        String socket = "socket:[" + inode + "]";
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .findFirst()
                .map(process -> {
                    String command = process.info().commandLine().orElse("?");
                    return "process %d: %s"
                            .formatted(
                                    process.pid(),
                                    command.substring(0, Math.min(LONGEST, command.length())));
                });
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return files.anyMatch(file -> pointsAt(file, socket));
        } catch (IOException e) {
            return false; // ended meanwhile, or not ours to see
        }
    }

    private static boolean pointsAt(Path file, String socket) {
        try {
            return Files.readSymbolicLink(file).toString().equals(socket);
        } catch (IOException e) {
            return false;
        }
    }
}
