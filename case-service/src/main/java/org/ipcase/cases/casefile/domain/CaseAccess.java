package org.ipcase.cases.casefile.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;

/**
 * Who may read a case and do what in it (权限): people of the office act, offices above read, the
 * rights holder behind it sees its status and notices only (design.md §6), the respondent nothing.
 */
public final class CaseAccess {
    /** The public, under no account's name: what is published may be read without login. */
    public static final String PUBLIC = "public";

    /** Steps in which other offices than the owner have a say. */
    private static final Set<CaseAction> CUSTODY =
            EnumSet.of(
                    CaseAction.ACCEPT_TRANSFER,
                    CaseAction.OBJECT_TRANSFER,
                    CaseAction.AGREE_JURISDICTION,
                    CaseAction.REPORT_DISPUTE,
                    CaseAction.DESIGNATE);

    private CaseAccess() {}

    public static Set<String> readers(CaseDossier dossier) {
        var opening = dossier.opening();
        var office = opening.office();
        var keys =
                new LinkedHashSet<>(AccessKey.ownedBy(office.id(), office.type(), office.region()));
        var holder = opening.holder();
        if (holder != null) {
            keys.add(AccessKey.person(holder.sub()));
            if (holder.holder()) {
                keys.add(AccessKey.agency(holder.agency()));
            }
        }
        offices(dossier).forEach(it -> keys.add(AccessKey.agency(it.id())));
        var elsewhere = dossier.matters().publication().elsewhere();
        if (elsewhere != null) {
            keys.add(AccessKey.agency(elsewhere.id()));
        }
        if (dossier.matters().publication().publishedOn() != null) {
            keys.add(AccessKey.person(PUBLIC));
        }
        return keys;
    }

    /** Offices to which it is offered or shared, that had it, or that dispute it. */
    private static List<Office> offices(CaseDossier dossier) {
        var custody = dossier.matters().custody();
        var offices = new ArrayList<>(custody.former());
        custody.shares().forEach(it -> offices.add(it.with()));
        var transfer = custody.transfer();
        if (transfer != null) {
            offices.add(transfer.to());
        }
        return offices;
    }

    /** Whether this reader sees the whole case, and not only status and notices. */
    public static boolean seesAll(CaseDossier dossier, Actor actor) {
        var office = dossier.opening().office();
        var keys =
                new LinkedHashSet<>(AccessKey.ownedBy(office.id(), office.type(), office.region()));
        offices(dossier).forEach(it -> keys.add(AccessKey.agency(it.id())));
        return actor.keys().stream().anyMatch(keys::contains);
    }

    /** The fence: a late write of a former owner is refused with a pointer to the owner. */
    private static Optional<Refusal> gaveItAway(CaseDossier dossier, Actor actor) {
        return dossier.matters().custody().former().stream()
                .filter(it -> it.employs(actor))
                .findFirst()
                .flatMap(it -> FilePassages.holding(dossier).refusesWrite(it.id()));
    }

    static Optional<Refusal> mayDo(CaseAction action, CaseDossier dossier, Actor actor) {
        var office = dossier.opening().office();
        if (action == CaseAction.GIVE_IDENTIFICATION && holds(dossier, actor)) {
            return Optional.empty();
        }
        if ((action == CaseAction.RECEIVE_PUBLICATION || action == CaseAction.PUBLISH)
                && PublicationRules.publishes(dossier, actor)) {
            return actor.has(Role.OFFICER) || leads(actor)
                    ? Optional.empty()
                    : refuse(CaseProblem.NOT_AN_OFFICER, actor.name() + " is no officer");
        }
        if (CUSTODY.contains(action)) {
            return JurisdictionRules.mayDo(action, dossier, actor);
        }
        if (action == CaseAction.PUBLISH
                && office.employs(actor)
                && dossier.matters().publication().elsewhere() != null) {
            // Two clocks, two owners: what was pushed is published there (CASE-26).
            return refuse(AftermathProblem.NOT_THE_PUBLISHER, "It was pushed");
        }
        if (!office.employs(actor)) {
            return gaveItAway(dossier, actor)
                    .or(() ->
                            refuse(
                                    CaseProblem.NOT_THIS_OFFICE,
                                    "The case is handled by " + office.id()));
        }
        if (dossier.matters().inquiry().recused(actor.name())) {
            return refuse(InquiryProblem.OFFICER_RECUSED, actor.name());
        }
        return switch (action) {
            // A deputy in charge may decide these; only a referral is reserved to the principal
            // head (D310 art. 5).
            case APPROVE_FILING,
                    REFUSE_FILING,
                    EXTEND_FILING,
                    SUSPEND,
                    RESUME,
                    TERMINATE,
                    EXTEND_DECISION,
                    EXTEND_REVIEW,
                    DECIDE_RECUSAL,
                    PERMIT_MEASURE,
                    APPROVE_MEASURE,
                    NAME_PRESIDER,
                    DEFER_PAYMENT,
                    TRANSFER,
                    NAME_OFFICERS,
                    KEEP_APART,
                    SHARE,
                    DISCUSS,
                    PROLONG_MEASURE,
                    DECIDE,
                    CLOSE ->
                    leads(actor)
                            ? Optional.empty()
                            : refuse(
                                    CaseProblem.NOT_THE_HEAD,
                                    actor.name() + " does not lead the office");
            case CHANGE_AMOUNTS,
                    CONCLUDE_INVESTIGATION,
                    SUBMIT_REVIEW,
                    SERVE_NOTICE,
                    WAIVE_HEARING,
                    BEGIN_EXAMINATION,
                    END_EXAMINATION,
                    RECORD_MEASURE,
                    RECORD_STATEMENT,
                    ANNOUNCE_SERVICE,
                    RECORD_PAYMENT,
                    FILE_REMEDY,
                    END_REMEDY,
                    DEMAND_PAYMENT,
                    APPLY_ENFORCEMENT,
                    END_ENFORCEMENT,
                    PUSH_PUBLICATION,
                    PUBLISH,
                    WITHDRAW_PUBLICATION,
                    FILL_CLOSING_FORM,
                    ARCHIVE,
                    REQUEST_HEARING,
                    END_MEASURE,
                    RECORD_DESIGNATION,
                    SERVE_DECISION ->
                    actor.has(Role.OFFICER) || leads(actor)
                            ? Optional.empty()
                            : refuse(
                                    CaseProblem.NOT_AN_OFFICER,
                                    actor.name() + " is no enforcement officer");
            case PASS_REVIEW, RETURN_REVIEW -> reviewer(dossier, actor);
            // The legal unit usually conducts the hearing.
            case NOTIFY_HEARING, HOLD_HEARING, REPORT_HEARING ->
                    actor.has(Role.OFFICER) || actor.has(Role.LEGAL_REVIEWER) || leads(actor)
                            ? Optional.empty()
                            : refuse(
                                    CaseProblem.NOT_AN_OFFICER,
                                    actor.name() + " is no enforcement officer");
            // An officer, a reviewer or a presider may ask to stay out.
            case APPLY_RECUSAL -> Optional.empty();
            case ACCEPT_TRANSFER, OBJECT_TRANSFER, AGREE_JURISDICTION, REPORT_DISPUTE, DESIGNATE ->
                    JurisdictionRules.mayDo(action, dossier, actor);
            case RECEIVE_PUBLICATION -> refuse(AftermathProblem.NOT_THE_PUBLISHER, actor.agency());
            case GIVE_IDENTIFICATION ->
                    refuse(InquiryProblem.NOT_THE_HOLDER, actor.name() + " works for the office");
        };
    }

    /** Whether this is the rights holder behind the case, or a colleague. */
    public static boolean holds(CaseDossier dossier, Actor actor) {
        var holder = dossier.opening().holder();
        return holder != null && holder.is(actor);
    }

    /** Source: CASE-17; 行政处罚法(2021) art. 58. */
    private static Optional<Refusal> reviewer(CaseDossier dossier, Actor actor) {
        if (!actor.has(Role.LEGAL_REVIEWER)) {
            return refuse(CaseProblem.NOT_A_REVIEWER, actor.name() + " is no legal reviewer");
        }
        return dossier.investigators().contains(actor.sub())
                        || CustodyRules.names(dossier.opening().officers()).contains(actor.name())
                ? refuse(
                        CaseProblem.REVIEWER_INVESTIGATED,
                        actor.name() + " took part in the investigation")
                : Optional.empty();
    }

    private static boolean leads(Actor actor) {
        return actor.has(Role.HEAD) || actor.has(Role.DEPUTY_HEAD);
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}
