package org.ipcase.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipcase.local.machine.Jdk;

/**
 * A Java process to be started: {@code java <flags> <what> <arguments>}.
 *
 * @param flags options of the virtual machine
 * @param what {@code -cp … Main} or {@code -jar …}
 */
record JavaCommand(
        Jdk jdk,
        List<String> flags,
        List<String> what,
        List<String> arguments,
        Map<String, String> environment) {

    /** Leaves the terminal's session, so that closing the terminal does not end the stack. */
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /**
     * Starts it.
     *
     * @param log takes all output; a former one is kept beside it as {@code .1}
     */
    ChildProcess start(String name, Path log) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.add(jdk.java().toString());
        command.addAll(flags);
        command.addAll(what);
        command.addAll(arguments);
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Path former = log.resolveSibling(log.getFileName() + ".1");
                Files.move(log, former, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().putAll(environment);
            return new ChildProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name, e);
        }
    }
}
