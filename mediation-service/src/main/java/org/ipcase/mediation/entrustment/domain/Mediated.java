package org.ipcase.mediation.entrustment.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.entrustment.domain.Entrustment.ReturnGround;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Confirm;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.DeclineAssignment;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Disclose;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Extend;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.RecordContact;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Return;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Waive;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.AssignmentConfirmed;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.AssignmentDeclined;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.ContactRecorded;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.EntrustmentExtended;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.PapersReturned;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.TieDisclosed;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.TieWaived;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Material;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Named;

/** What the body does with the entrustment (LIT-01, LIT-02, LIT-05 … LIT-07). */
record Mediated(Periods periods) {
    static final List<Material> AT_ONCE =
            List.of(Material.ENTRUSTMENT_LETTER, Material.APPLICATION, Material.TERMINATION_NOTICE);

    /** The signed receipt starts the days of the stage (LIT-01, LIT-02). */
    Decision<EntrustmentEvent> confirm(EntrustmentFile file, Confirm confirm) {
        var clocks =
                Stream.concat(
                                periods.met(file, confirm.at(), Periods.TO_CONFIRM).stream(),
                                Stream.of(
                                        periods.start(file.request().stage().rule(), confirm.at())))
                        .toList();
        return Decision.accept(
                new AssignmentConfirmed(
                        confirm.actor().sub(),
                        confirm.actor().name(),
                        periods.day(confirm.at()),
                        clocks));
    }

    /** LIT-05: with a reason; the court assigns another within three working days. */
    Decision<EntrustmentEvent> decline(
            EntrustmentFile file, String committee, DeclineAssignment decline) {
        var at = decline.at();
        var clocks =
                Stream.of(
                                periods.met(file, at, Periods.TO_CONFIRM).stream(),
                                file.pending(Periods.TO_CONTACT).stream()
                                        .map(it -> periods.clocks().cancelled(it, at)),
                                Stream.of(periods.start(Periods.TO_DESIGNATE, at)))
                        .flatMap(it -> it)
                        .toList();
        return Decision.accept(
                new AssignmentDeclined(committee, decline.reason(), periods.day(at), clocks));
    }

    /** LIT-06: refusal or no contact ends it, and the papers go back at once. */
    Decision<EntrustmentEvent> contact(EntrustmentFile file, RecordContact contact) {
        if (contact.reached() && contact.consents()) {
            return Decision.accept(
                    new ContactRecorded(
                            Side.RESPONDENT, periods.met(file, contact.at(), Periods.TO_CONTACT)));
        }
        return Decision.accept(
                returned(
                        file,
                        contact.reached() ? ReturnGround.REFUSED : ReturnGround.NO_CONTACT,
                        AT_ONCE,
                        contact.at()));
    }

    Decision<EntrustmentEvent> disclose(EntrustmentFile file, Disclose disclose) {
        if (file.mediators().stream().map(Named::id).noneMatch(disclose.mediatorId()::equals)) {
            return Decision.reject(
                    EntrustmentProblem.NOT_A_MEDIATOR, "Not named: " + disclose.mediatorId());
        }
        return Decision.accept(
                new TieDisclosed(
                        disclose.mediatorId(),
                        disclose.relation(),
                        disclose.explanation(),
                        periods.day(disclose.at()),
                        List.of()));
    }

    Decision<EntrustmentEvent> waive(EntrustmentFile file, Waive waive) {
        if (file.disclosures().stream()
                .noneMatch(it -> it.mediatorId().equals(waive.mediatorId()))) {
            return Decision.reject(
                    EntrustmentProblem.NOTHING_DISCLOSED, "Nothing on " + waive.mediatorId());
        }
        var side = EntrustmentAccess.sideOf(file, waive.actor()).orElseThrow();
        return Decision.accept(new TieWaived(waive.mediatorId(), side, List.of()));
    }

    Decision<EntrustmentEvent> extend(EntrustmentFile file, Extend extend) {
        if (!extend.bothAgree()) {
            return Decision.reject(
                    EntrustmentProblem.EXTENSION_NEEDS_CONSENT, "Not both parties agree");
        }
        if (!periods.runs(file, file.request().stage().rule(), extend.at())) {
            return Decision.reject(
                    EntrustmentProblem.PERIOD_PASSED, "The days of the entrustment are over");
        }
        if (!periods.mayExtend(file, extend.days())) {
            return Decision.reject(
                    EntrustmentProblem.EXTENSION_USED, "The parties extended the period before");
        }
        return Decision.accept(
                new EntrustmentExtended(extend.days(), periods.extended(file, extend.days())));
    }

    /** Papers go back without what was said in the mediation (MED-23, 特邀调解规定 22). */
    Decision<EntrustmentEvent> giveBack(EntrustmentFile file, Return back) {
        var secret = back.materials().stream().filter(Material::isConfidential).findFirst();
        if (secret.isPresent()) {
            return Decision.reject(
                    EntrustmentProblem.CONFIDENTIAL_MATERIAL,
                    "%s stays with the mediation".formatted(secret.get()));
        }
        var court = EntrustmentAccess.isCourt(file.request().court(), back.actor());
        if (court != (back.ground() == ReturnGround.RECALLED)
                || back.ground() == ReturnGround.FALSE_MEDIATION) {
            return Decision.reject(
                    EntrustmentProblem.NOT_THE_COURTS_GROUND,
                    "%s cannot be said by %s".formatted(back.ground(), back.actor().name()));
        }
        if (back.ground() == ReturnGround.PERIOD_OVER
                && periods.runs(file, file.request().stage().rule(), back.at())) {
            return Decision.reject(
                    EntrustmentProblem.PERIOD_RUNNING,
                    "Until the end of "
                            + file.clock(file.request().stage().rule()).orElseThrow().lastDay());
        }
        return Decision.accept(returned(file, back.ground(), back.materials(), back.at()));
    }

    PapersReturned returned(
            EntrustmentFile file, ReturnGround ground, List<Material> materials, Instant at) {
        return new PapersReturned(ground, materials, periods.day(at), periods.ended(file, at));
    }
}
