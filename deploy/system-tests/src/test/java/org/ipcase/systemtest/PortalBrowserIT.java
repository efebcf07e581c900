package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ipcase.local.machine.Project;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A real browser in the portal, after everything else has left its records there. The screenshots
 * stay in {@code target/screenshots}, what the browser said in {@code target/browser-*.log}.
 */
@Order(Integer.MAX_VALUE)
class PortalBrowserIT {
    private static final int MINUTES = 8;

    private final RunningStack stack = RunningStack.get();

    /** {@code holder} files the complaint of journey 1, {@code officer-chengdu} accepts it. */
    @Test
    void aComplaintIsFiledAndAcceptedInTheBrowser() throws Exception {
        assertThat(pictures(run("complaint-journey"))).hasSizeGreaterThanOrEqualTo(2);
    }

    /**
     * For every account of the realm: no console error, no refused request, no error in a page, no
     * code instead of a word.
     */
    @Test
    void everyPageOfEveryMenuOpens() throws Exception {
        assertThat(pictures(run("menu-walk"))).hasSizeGreaterThanOrEqualTo(100);
    }

    private Path run(String name) throws Exception {
        var screenshots =
                Files.createDirectories(Path.of("target", "screenshots", name).toAbsolutePath());
        var log = Path.of("target", "browser-" + name + ".log").toAbsolutePath();
        var script =
                new ProcessBuilder("node", "e2e/" + name + ".mjs")
                        .directory(Project.find().root().resolve("portal").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        script.environment().put("IPCASE_URL", stack.addresses().portal());
        script.environment().put("IPCASE_SCREENSHOTS", screenshots.toString());
        script.environment().putIfAbsent("CHROMIUM", chromium());
        var process = script.start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("ends in time").isTrue();
            assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return screenshots;
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }

    private static String chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElse("chromium");
    }
}
