package org.ipcase.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPartsTest {

    @TempDir private Path folder;

    @Test
    void findsAProcessItRemembers() {
        RunningParts parts = new RunningParts(folder);
        parts.remember("store", ProcessHandle.current());

        assertThat(parts.find("store")).contains(ProcessHandle.current());
        assertThat(parts.find("broker")).isEmpty();
    }

    @Test
    void doesNotTakeAnotherProcessWithTheSameIdForOurs() throws Exception {
        Files.writeString(
                folder.resolve("store.properties"),
                "pid=%d%nstarted=2020-01-01T00:00:00Z%n".formatted(ProcessHandle.current().pid()));

        assertThat(new RunningParts(folder).find("store")).isEmpty();
    }

    @Test
    void forgetsAPart() {
        RunningParts parts = new RunningParts(folder);
        parts.remember("store", ProcessHandle.current());
        parts.forget("store");

        assertThat(parts.find("store")).isEmpty();
    }
}
