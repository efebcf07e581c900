package org.ipcase.journeys;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.ipcase.journeys.client.Reply;
import tools.jackson.databind.JsonNode;

/** Prints each step with its meaning, the new state and what is due (流程演示). */
public final class PrintingNarrator implements Narrator {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final PrintStream out;
    private int step;

    public PrintingNarrator(PrintStream out) {
        this.out = out;
    }

    @Override
    public void chapter(String zh, String en) {
        step = 0;
        out.printf("%n══ %s · %s%n", zh, en);
    }

    @Override
    public void step(String zh, String en, Reply reply) {
        step++;
        out.printf("%n%2d. %s%n    %s%n", step, zh, en);
        out.printf("    %s  %s → %d%n", reply.account(), reply.asked(), reply.status());
        if (reply.ok()) {
            if (!reply.state().isEmpty()) {
                out.printf(
                        "    状态 state: %s   %s   版本 revision %d%n",
                        reply.state(), reply.number(), reply.revision());
            }
            reply.each("/clocks").filter(PrintingNarrator::running).forEach(this::clock);
        } else {
            out.printf("    拒绝 refused: %s — %s%n", reply.text("/code"), reply.text("/detail"));
            out.printf("    依据 because: %s %s%n", reply.text("/rule"), reply.text("/source"));
        }
    }

    @Override
    public void seen(String zh, String en) {
        out.printf("    ✓ %s · %s%n", zh, en);
    }

    private void clock(JsonNode clock) {
        out.printf(
                "    期限 due: %s  %s（%s）  %s%n",
                lastMoment(clock),
                clock.at("/title/zh").asString(""),
                clock.at("/rule").asString(""),
                clock.at("/source").asString(""));
    }

    /** The legal day, or the hour where the law counts hours (移送、补正). */
    private static String lastMoment(JsonNode clock) {
        var day = clock.at("/dueDay").asString("");
        return day.isEmpty()
                ? HOUR.format(Instant.parse(clock.at("/due").asString()).atZone(ZONE))
                : day;
    }

    private static boolean running(JsonNode clock) {
        var state = clock.at("/state").asString("");
        return state.equals("RUNNING") || state.equals("EXTENDED");
    }
}
