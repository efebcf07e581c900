package org.ipcase.mediation.dispute;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import org.ipcase.mediation.dispute.domain.Dossier;
import org.ipcase.mediation.dispute.domain.Session;

/**
 * A session as a calendar file (日历文件, RFC 5545). It leaves the platform, so it names the number and
 * the venue, neither the parties nor what the dispute is about (MED-23).
 */
final class SessionCalendar {
    private static final java.time.Duration LENGTH = java.time.Duration.ofHours(2);
    private static final Duration REMIND_BEFORE = Duration.builder().prior(true).days(1).build();

    private SessionCalendar() {}

    static String of(Dossier dossier, Session session, Instant now) {
        var number = dossier.application().number();
        var calendar = new ICalendar();
        calendar.setProductId("-//ipcase//mediation//ZH");
        calendar.setMethod(Method.publish());
        var event = new VEvent();
        event.setUid("%s-%s".formatted(dossier.application().id(), session.id()));
        event.setDateTimeStamp(Date.from(now));
        event.setSummary("调解会 " + number);
        event.setDateStart(Date.from(session.at()));
        event.setDateEnd(Date.from(session.at().plus(LENGTH)));
        var place = session.venue().place();
        if (place != null) {
            event.setLocation(place);
        }
        var link = session.venue().link();
        if (link != null) {
            event.setUrl(link);
        }
        event.addAlarm(
                VAlarm.display(new Trigger(REMIND_BEFORE, Related.START), "明日调解会 " + number));
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
