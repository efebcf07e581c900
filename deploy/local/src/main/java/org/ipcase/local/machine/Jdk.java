package org.ipcase.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JDK 25 on this machine.
 *
 * @param home its folder
 */
public record Jdk(Path home) {

    private static final int FEATURE = 25;

    public Path java() {
        return home.resolve("bin/java");
    }

    /**
     * The JDK of JAVA_HOME if it is a 25, else the first one in the usual folders.
     *
     * @throws IllegalStateException with what is missing and where to get it
     */
    public static Jdk find() {
        return candidates()
                .filter(Jdk::isRight)
                .findFirst()
                .map(Jdk::new)
                .orElseThrow(() -> new IllegalStateException(missing()));
    }

    private static Stream<Path> candidates() {
        String userHome = System.getProperty("user.home");
        Stream<Path> named =
                Stream.of("JAVA_HOME", "JAVA_HOME_25", "JDK_HOME")
                        .map(System::getenv)
                        .flatMap(home -> Optional.ofNullable(home).stream())
                        .map(Path::of);
        Stream<Path> running = Stream.of(Path.of(System.getProperty("java.home")));
        Stream<Path> usual =
                Stream.of(
                                "/usr/lib/jvm",
                                "/usr/java",
                                "/opt",
                                "/opt/java",
                                userHome + "/.sdkman/candidates/java",
                                userHome + "/.jdks",
                                "/Library/Java/JavaVirtualMachines",
                                userHome + "/Library/Java/JavaVirtualMachines",
                                "/opt/homebrew/opt",
                                "/usr/local/opt",
                                "/home/linuxbrew/.linuxbrew/opt")
                        .map(Path::of)
                        .flatMap(Jdk::children);
        return Stream.of(named, running, usual)
                .flatMap(homes -> homes)
                .flatMap(home ->
                        Stream.of(
                                home,
                                home.resolve("Contents/Home"),
                                home.resolve("libexec/openjdk.jdk/Contents/Home")));
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children =
                Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty(); // a folder we may not read holds no JDK for us
        }
    }

    /**
     * A JDK says its version in the file {@code release}; {@code javac} tells it from a bare
     * runtime.
     */
    private static boolean isRight(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/javac"))) {
            return false;
        }
        try {
            return Files.readAllLines(release).stream()
                    .anyMatch(line -> line.startsWith("JAVA_VERSION=\"" + FEATURE));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + release, e);
        }
    }

    private static String missing() {
        List<String> lines =
                Arrays.asList(
                        "No JDK " + FEATURE + " was found.",
                        "Looked at JAVA_HOME, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks, Homebrew and macOS folders.",
                        "Get one: apt install openjdk-25-jdk, sdk install java 25-tem, brew install openjdk@25,",
                        "or https://adoptium.net/temurin/releases/?version=25 and set JAVA_HOME to it.");
        return String.join(System.lineSeparator(), lines);
    }
}
