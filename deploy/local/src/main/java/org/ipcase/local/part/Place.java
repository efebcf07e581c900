package org.ipcase.local.part;

import java.nio.file.Path;
import org.ipcase.local.machine.Jdk;
import org.ipcase.local.machine.Project;

/**
 * Where a set of parts lives.
 *
 * @param folder holds {@code data} and {@code logs}
 */
public record Place(Project project, Jdk jdk, Path folder) {

    Path data(String part) {
        return folder.resolve("data").resolve(part);
    }

    public Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }
}
