package org.ipcase.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.ZipFile;

/**
 * What makes an application of ours start in a third of the CPU time: its jar unpacked, and the
 * JDK's ahead-of-time cache (JEP 483, 514, 515) of the classes and profiles of one start of exactly
 * this jar. Without a cache the application starts all the same.
 *
 * @param folder holds the unpacked jar and the cache; its name has the jar's digest
 * @param jar the jar as built
 */
record FastStart(Path folder, Path jar) {

    private static final String CACHE = "start.aot";
    private static final String RECORD = "start.aotconf";

    static FastStart of(Path jar, Path caches) {
        String name = jar.getFileName().toString().replace(".jar", "");
        return new FastStart(caches.resolve(name + "-" + digest(jar)), jar);
    }

    boolean isPrepared() {
        return Files.exists(cache());
    }

    /** Flags and jar for a usual start. */
    List<String> usual() {
        return isPrepared()
                ? List.of("-XX:AOTCache=" + cache(), "-jar", unpacked().toString())
                : List.of("-jar", jar.toString());
    }

    /** Flags and jar for the start that is recorded; {@link #prepare} follows when it has ended. */
    List<String> recorded(JavaRunner java) {
        java.run(
                "unpack",
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString()));
        return List.of(
                "-XX:AOTMode=record",
                "-XX:AOTConfiguration=" + recording(),
                "-jar",
                unpacked().toString());
    }

    /**
     * Makes the cache from the recording.
     *
     * @param flags those of the start, which the cache depends on
     */
    void prepare(JavaRunner java, List<String> flags) {
        Path draft = folder.resolve(CACHE + ".new");
        List<String> command = new ArrayList<>(flags);
        command.addAll(
                List.of(
                        "-XX:AOTMode=create",
                        "-XX:AOTConfiguration=" + recording(),
                        "-XX:AOTCache=" + draft,
                        "-jar",
                        unpacked().toString()));
        java.run("prepare", command);
        try {
            Files.move(draft, cache());
            Files.delete(recording());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the cache in " + folder, e);
        }
    }

    /** Runs a Java command to its end. */
    interface JavaRunner {
        void run(String what, List<String> arguments);
    }

    private Path cache() {
        return folder.resolve(CACHE);
    }

    private Path recording() {
        return folder.resolve(RECORD);
    }

    private Path unpacked() {
        return folder.resolve(jar.getFileName());
    }

    /** Of the entries' names and checksums, which the jar's directory holds. */
    private static String digest(Path jar) {
        CRC32C digest = new CRC32C();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(entry -> entry.getName() + ':' + entry.getCrc())
                    .forEach(entry -> digest.update(entry.getBytes(StandardCharsets.UTF_8)));
            return Long.toHexString(digest.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar, e);
        }
    }
}
