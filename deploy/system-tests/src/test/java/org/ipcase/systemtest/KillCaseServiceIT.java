package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.typical.OfficeWork;
import org.ipcase.journeys.typical.TypicalCase;
import org.junit.jupiter.api.Test;

/**
 * What a 2xx promises (design.md §2.5): durable, and in effect once everywhere, whatever dies. 200
 * cases get their amounts at the same time; after a part of the answers the case service is killed.
 */
class KillCaseServiceIT {
    private static final int CASES = 200;
    private static final int KILL_AFTER = 40;
    private static final int AT_A_TIME = 4;

    private final RunningStack stack = RunningStack.get();
    private final Person holder = stack.platform().as("holder");
    private final Person officer = stack.platform().as("officer-chengdu");

    private record Command(String caseId, String key) {
        String path() {
            return "/api/cases/" + caseId;
        }
    }

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
        var commands = together(AT_A_TIME, CASES, this::caseWithoutAmounts);
        var answered = new CountDownLatch(KILL_AFTER);
        var first = new ArrayList<Future<Boolean>>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var command : commands) {
                first.add(clients.submit(() -> acknowledged(command, answered)));
            }
            // Also when a slow machine has not answered so many by then.
            var enough = answered.await(20, TimeUnit.SECONDS);
            assertThat(enough || answered.getCount() < KILL_AFTER).as("some answers").isTrue();
            stack.kill("case-service");
        }
        var acknowledged = results(first);
        assertThat(acknowledged).as("killed in the middle").contains(true, false);
        stack.restore();

        for (int i = 0; i < CASES; i++) {
            if (acknowledged.get(i)) {
                assertThat(amountsRecorded(commands.get(i))).as("kept").isEqualTo(1);
            }
        }
        together(AT_A_TIME, CASES, i -> again(commands.get(i)));
        for (var command : commands) {
            assertThat(amountsRecorded(command)).as("once, however often asked").isEqualTo(1);
            assertOneReferral(command);
        }
    }

    private Command caseWithoutAmounts(int index) {
        var complaint =
                insist(holder, "/api/complaints", TypicalCase.LIQUOR.complaint(List.of()))
                        .expect(201);
        var path = "/api/complaints/" + complaint.id();
        insist(officer, path + "/accept", Map.of()).expect(200);
        var filed = insist(officer, path + "/file-case", OfficeWork.filing()).expect(200);
        return new Command(filed.text("/caseId"), UUID.randomUUID() + "-" + index);
    }

    private static Reply insist(Person person, String path, Object body) {
        return person.insist(path, body, UUID.randomUUID().toString());
    }

    private boolean acknowledged(Command command, CountDownLatch answered) {
        try {
            var reply = change(command);
            if (reply.ok()) {
                answered.countDown();
            }
            return reply.ok();
        } catch (UncheckedIOException noAnswer) {
            return false;
        }
    }

    private Reply change(Command command) {
        return officer.post(
                command.path() + "/change-amounts", OfficeWork.amountsToRefer(), command.key());
    }

    /** The same key again, as a client does that got no answer. */
    private Reply again(Command command) {
        return officer.insist(
                        command.path() + "/change-amounts",
                        OfficeWork.amountsToRefer(),
                        command.key())
                .expect(200);
    }

    private long amountsRecorded(Command command) {
        return officer.get(command.path() + "/timeline")
                .expect(200)
                .each("")
                .filter(it -> it.at("/type").asString("").equals("AmountsChanged"))
                .count();
    }

    private void assertOneReferral(Command command) {
        Eventually.see(
                () -> officer.get(command.path()),
                it -> !it.text("/referral/id").isEmpty(),
                "the referral in the case");
        var referrals = officer.get("/api/referrals?caseId=" + command.caseId()).expect(200);
        assertThat(referrals.each("/items")).as("one referral a case").hasSize(1);
    }

    private interface Numbered<T> {
        T at(int index);
    }

    private static <T> List<T> together(int atATime, int count, Numbered<T> work) throws Exception {
        try (var clients = Executors.newFixedThreadPool(atATime)) {
            var tasks = new ArrayList<Callable<T>>();
            for (int i = 0; i < count; i++) {
                var index = i;
                tasks.add(() -> work.at(index));
            }
            return results(clients.invokeAll(tasks));
        }
    }

    private static <T> List<T> results(List<Future<T>> futures) throws InterruptedException {
        var results = new ArrayList<T>();
        for (var future : futures) {
            try {
                results.add(Objects.requireNonNull(future.get()));
            } catch (ExecutionException e) {
                throw new IllegalStateException("A client failed", e.getCause());
            }
        }
        return results;
    }
}
