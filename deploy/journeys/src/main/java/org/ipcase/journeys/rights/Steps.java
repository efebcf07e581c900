package org.ipcase.journeys.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.Shows;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Reply;

/** One step of a procedure: who does it, where it leads, and what it is called. */
record Steps(Narrator narrator) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    Reply done(
            Person person, String path, Map<String, ?> body, String state, String zh, String en) {
        var reply = person.post(path, body).expect(200).expectState(state);
        narrator.step(zh, en, reply);
        return reply;
    }

    Reply opened(
            Person person, String path, Map<String, ?> body, String state, String zh, String en) {
        var reply = person.post(path, body).expect(201).expectState(state);
        narrator.step(zh, en, reply);
        return reply;
    }

    /** Refused by a rule, which is named with its article. */
    void refused(Person person, String path, Map<String, ?> body, Because why, String zh) {
        var reply = person.post(path, body).expectRefusal(422, why.code());
        Shows.because(reply, why.rule(), why.article());
        narrator.step(zh, "Refused under " + why.rule(), reply);
    }

    /** Why a step must be refused. */
    record Because(String code, String rule, String article) {}

    static String today() {
        return LocalDate.now(ZONE).toString();
    }
}
