package org.ipcase.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;

/**
 * Runs all test parts for a whole build: {@code TestPartsServer <file>} starts them, describes them
 * in the file, and stays until its standard input ends.
 */
public final class TestPartsServer {

    private TestPartsServer() {}

    /**
     * @param arguments the file to write
     */
    @SuppressWarnings("SystemOut") // progress for the person who runs the tests
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).toAbsolutePath();
        TestParts parts = new OwnTestParts();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(parts::mongoUri),
                        CompletableFuture.runAsync(parts::bootstrapServers),
                        CompletableFuture.runAsync(parts::issuer))
                .join();
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            RunningTestParts.describe(parts).store(writer, "Running test parts");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        System.out.println("test parts ready, described in " + file);
        while (System.in.read() >= 0) {
            // stays until the caller closes the stream, also by dying
        }
        Files.deleteIfExists(file);
        System.exit(0);
    }
}
