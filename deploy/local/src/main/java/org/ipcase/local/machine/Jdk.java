package org.ipcase.local.machine;

import java.nio.file.Path;

/**
 * The JDK the parts are started with.
 *
 * @param home its folder
 */
public record Jdk(Path home) {

    /** The one this process runs on: the scripts and Maven's toolchain have found it already. */
    public static Jdk running() {
        return new Jdk(Path.of(System.getProperty("java.home")));
    }

    public Path java() {
        return home.resolve("bin/java");
    }
}
