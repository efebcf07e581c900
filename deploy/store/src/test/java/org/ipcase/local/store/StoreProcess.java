package org.ipcase.local.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The store as users meet it: a process on a file, which can be asked to end or be killed. */
record StoreProcess(Process process, String uri) implements AutoCloseable {

    static StoreProcess on(Path file) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DocumentStore.class.getName(),
                                "--port",
                                "0",
                                "--file",
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("document store ready at ")) {
                return new StoreProcess(
                        process,
                        "mongodb://" + line.substring("document store ready at ".length()));
            }
        }
        throw new IOException("The document store ended before it was ready");
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("The document store did not end when asked to");
        }
    }
}
