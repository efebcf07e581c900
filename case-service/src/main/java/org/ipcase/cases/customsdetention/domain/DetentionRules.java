package org.ipcase.cases.customsdetention.domain;

import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.APPLICATION_LATE;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.COURT_NOTICE_LATE;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NOT_CUSTOMS;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NOT_EX_OFFICIO;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NOT_THE_OWNER;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NO_CUSTOMS;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NO_RECORDAL;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.SECURITY_TOO_LOW;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.UNKNOWN_OWNER;

import java.time.LocalDate;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Detention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ApplyForDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DecideGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DetainGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.OpenDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.RecordCourtNotice;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ServeNotice;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.ClocksMoved;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CourtNoticeRecorded;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.DetentionApplied;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.DetentionOpened;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDecided;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDetained;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.NoticeServed;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** From suspicion to decision (通知、担保、扣留、认定), CUS-04 to CUS-10. */
record DetentionRules(AgencyDirectory directory, RunningClocks running, SecurityTable security) {
    private static final String APPLICATION = "CUS-05";
    private static final String INVESTIGATION = "CUS-08";

    Decision<CustomsDetentionEvent> open(OpenDetention it) {
        var office =
                Office.competent(
                        directory, OfficeFunction.CUSTOMS_PROTECTION, it.region(), it.day());
        if (office.isEmpty()) {
            return Decision.reject(NO_CUSTOMS, "None for " + it.region());
        }
        return switch (it.basis()) {
            case EX_OFFICIO -> suspected(it, office.get());
            case ON_APPLICATION -> applied(it, office.get());
        };
    }

    private Decision<CustomsDetentionEvent> suspected(OpenDetention it, Office office) {
        if (!Officials.handles(it.actor(), office.id())) {
            return Decision.reject(NOT_CUSTOMS, "Competent is " + office.id());
        }
        if (it.recordalNumber() == null) {
            return Decision.reject(NO_RECORDAL, "No recordal is named");
        }
        return Decision.accept(opened(it, office, security.required(it.value()), null));
    }

    /** On application customs fixes a security up to the value of the goods (CIPR 14). */
    private Decision<CustomsDetentionEvent> applied(OpenDetention it, Office office) {
        if (!it.actor().has(Role.RIGHTS_HOLDER)) {
            return Decision.reject(NOT_THE_OWNER, it.actor().name() + " owns no right");
        }
        var given = it.securityAmount();
        if (given == null || given.compareTo(it.value()) < 0) {
            return Decision.reject(SECURITY_TOO_LOW, "Required is the value, " + it.value());
        }
        return Decision.accept(
                opened(it, office, it.value(), it.actor().agency()),
                new DetentionApplied(given, null, it.day()));
    }

    private DetentionOpened opened(
            OpenDetention it, Office office, Money required, @Nullable String ownerAgency) {
        var owner =
                ownerAgency != null
                        ? ownerAgency
                        : Officials.company(directory, it.owner().creditCode())
                                .map(Agency::id)
                                .orElse(null);
        return new DetentionOpened(
                it.number(),
                it.basis(),
                it.owner(),
                it.right(),
                it.recordalNumber(),
                it.goods(),
                it.value(),
                it.consignee(),
                it.direction(),
                it.region(),
                required,
                it.securityAmount(),
                owner,
                Submitter.of(it.actor()),
                office,
                it.at());
    }

    /**
     * Whom customs names as the owner reads from now on: no agency but a company of the directory.
     */
    Decision<CustomsDetentionEvent> serveNotice(Detention it, ServeNotice c) {
        var named = c.ownerAgency();
        if (named != null
                && directory
                        .byId(named)
                        .filter(agency -> agency.type() == AgencyType.RIGHTS_HOLDER)
                        .isEmpty()) {
            return Decision.reject(UNKNOWN_OWNER, named + " is no company on the platform");
        }
        return Decision.accept(
                new NoticeServed(c.servedOn(), c.ownerAgency()),
                new ClocksMoved(running.startedOn(it.clocks(), APPLICATION, c.servedOn())));
    }

    /** Three working days from service, with the security of CUS-06; otherwise no detention. */
    Decision<CustomsDetentionEvent> apply(Detention it, ApplyForDetention c) {
        if (Due.over(it.clocks(), APPLICATION, c.at())) {
            return Decision.reject(APPLICATION_LATE, "The three working days are over");
        }
        var required = it.opening().requiredSecurity();
        if (c.securityAmount().compareTo(required) < 0) {
            return Decision.reject(
                    SECURITY_TOO_LOW,
                    "Goods of %s need %s".formatted(it.opening().value(), required));
        }
        return Decision.accept(
                new DetentionApplied(c.securityAmount(), c.note(), c.day()),
                new ClocksMoved(running.met(it.clocks(), APPLICATION, c.at())));
    }

    Decision<CustomsDetentionEvent> detain(Detention it, DetainGoods c) {
        var notice = it.notice();
        var application = it.application();
        var first = notice != null ? notice.on() : application != null ? application.on() : null;
        if (first != null && c.detainedOn().isBefore(first)) {
            return Decision.reject(
                    DAY_NOT_POSSIBLE, "Notified or applied for on %s".formatted(first));
        }
        var clocks = running.startedOn(it.clocks(), it.releaseRule(), c.detainedOn());
        if (it.exOfficio()) {
            clocks = running.startedOn(clocks, INVESTIGATION, c.detainedOn());
        }
        return Decision.accept(
                new GoodsDetained(c.documentNumber(), c.detainedOn()), new ClocksMoved(clocks));
    }

    Decision<CustomsDetentionEvent> decide(Detention it, DecideGoods c) {
        if (!it.exOfficio()) {
            return Decision.reject(NOT_EX_OFFICIO, "Detained on application");
        }
        var clocks = running.met(it.clocks(), INVESTIGATION, c.at());
        var moved =
                switch (c.finding()) {
                    case CANNOT_DECIDE -> clocks;
                    case INFRINGING, NOT_INFRINGING -> running.allCancelled(clocks, c.at());
                };
        return Decision.accept(
                new GoodsDecided(c.finding(), c.explanation(), c.day()), new ClocksMoved(moved));
    }

    /** In time it keeps the goods where they are; late, they must be released (CIPR 24). */
    Decision<CustomsDetentionEvent> courtNotice(Detention it, RecordCourtNotice c) {
        var last =
                Due.last(it.clocks(), it.releaseRule())
                        .map(LegalClock::lastDay)
                        .orElse(LocalDate.MAX);
        if (c.receivedOn().isAfter(last)) {
            return Decision.reject(COURT_NOTICE_LATE, "Last day was " + last);
        }
        var detained = it.detained();
        if (detained != null && c.receivedOn().isBefore(detained.on())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Detained on " + detained.on());
        }
        return Decision.accept(
                new CourtNoticeRecorded(c.court(), c.caseNumber(), c.receivedOn()),
                new ClocksMoved(
                        running.allCancelled(
                                running.met(
                                        it.clocks(),
                                        it.releaseRule(),
                                        LegalDay.noonOf(c.receivedOn())),
                                c.at())));
    }
}
