package org.ipcase.local.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.ipcase.local.machine.Memory;
import org.ipcase.local.part.Place;

/** What the person at the terminal reads. */
public final class Report implements Progress {

    private static final String ACCOUNTS =
            """
            Accounts (password of all: ipcase-demo)
              holder, holder-cq                                   rights holders 权利人
              officer-chengdu, reviewer-chengdu                   enforcement 执法人员, legal review 法制审核
              deputy-chengdu, head-chengdu                        deputy and principal head 副职、正职负责人
              officer-yuzhong, head-yuzhong                       Chongqing, Yuzhong 重庆市渝中区
              officer-, reviewer-, head-sichuan-copyright         copyright 版权
              customs-chengdu                                     customs 海关
              mediator-chengdu, director-chengdu                  mediator 调解员, director 主任
              police-chengdu, procurator-chengdu, judge-chengdu   police 公安, procurator 检察官, judge 法官
              supervisor-sichuan, supervisor-chongqing            supervisors 省级督办
              auditor, admin                                      audit 审计, administration 管理
            """;

    private final PrintStream out;
    private final long begin = System.nanoTime();

    public Report(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void tell(String part, String what, Duration after) {
        String took =
                after.isZero() ? "" : String.format(Locale.ROOT, "in %5.1f s", seconds(after));
        out.printf(
                Locale.ROOT,
                "%6.1f s  %-18s %-9s %s%n",
                seconds(Duration.ofNanos(System.nanoTime() - begin)),
                part,
                what,
                took);
    }

    public void ready(LocalStack stack, Duration total, Place place) {
        out.println();
        status(stack);
        out.println();
        out.print(ACCOUNTS);
        out.printf(
                Locale.ROOT,
                "%nThe portal is at %s, started in %.1f s.%n"
                        + "Logs: %s   Stop: deploy/down   Try it: deploy/demo%n",
                stack.addresses().portal(),
                seconds(total),
                place.log("…").getParent());
    }

    /** One line a part: process id, resident memory; and the sum. */
    public void status(LocalStack stack) {
        long sum = 0;
        for (String part : stack.names()) {
            Optional<ProcessHandle> process = stack.process(part);
            Optional<Long> memory = process.flatMap(it -> Memory.residentMebibytes(it.pid()));
            sum += memory.orElse(0L);
            out.printf(
                    Locale.ROOT,
                    "%-18s %-22s %s%n",
                    part,
                    process.map(it -> "process " + it.pid()).orElse("not running"),
                    memory.map(mebibytes -> mebibytes + " MiB").orElse(""));
        }
        out.printf(Locale.ROOT, "%-41s %d MiB resident in all%n", "", sum);
    }

    public void alreadyRunning(Addresses addresses) {
        out.println("Everything runs already, the portal is at " + addresses.portal());
    }

    public void notRunning() {
        out.println("Nothing runs.");
    }

    public void failure(String message) {
        out.println();
        out.println(message);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
