package org.ipcase.mediation.entrustment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.money.Money;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.dispute.domain.NextRoute;
import org.ipcase.mediation.dispute.domain.Party;
import org.ipcase.mediation.entrustment.domain.Entrustment;
import org.ipcase.mediation.entrustment.domain.Entrustment.Agreed;
import org.ipcase.mediation.entrustment.domain.Entrustment.Concluded;
import org.ipcase.mediation.entrustment.domain.Entrustment.NotTaken;
import org.ipcase.mediation.entrustment.domain.Entrustment.Opened;
import org.ipcase.mediation.entrustment.domain.Entrustment.Returned;
import org.ipcase.mediation.entrustment.domain.Entrustment.SuitRegistered;
import org.ipcase.mediation.entrustment.domain.Entrustment.Suspected;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile;
import org.ipcase.mediation.entrustment.domain.EntrustmentGuard;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows an entrustment to the court, the parties and the body: never what was said (MED-23). */
@Component
class EntrustmentViews {
    private final Clocks clocks;
    private final Clock clock;
    private final AgencyDirectory agencies;
    private final Roster roster;

    EntrustmentViews(Clocks clocks, Clock clock, AgencyDirectory agencies, Roster roster) {
        this.clocks = clocks;
        this.clock = clock;
        this.agencies = agencies;
        this.roster = roster;
    }

    /**
     * @param mySide the side the reader acts for
     * @param nextRoutes where the parties can go when the papers are back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntrustmentView(
            String id,
            String number,
            String state,
            long revision,
            List<AllowedAction> allowedActions,
            List<ClockView> clocks,
            String stage,
            IdName court,
            @Nullable String caseNumber,
            PartyName applicant,
            PartyName respondent,
            @Nullable String mySide,
            RightName right,
            String dispute,
            String claim,
            @Nullable Money amountInDispute,
            String region,
            LocalDate openedOn,
            List<String> consents,
            Map<String, String> choices,
            List<DeclinedView> declined,
            @Nullable IdName committee,
            @Nullable String mediationId,
            List<IdName> mediators,
            List<DisclosureView> disclosures,
            List<String> materials,
            @Nullable OutcomeView outcome,
            List<RouteName> nextRoutes) {}

    record IdName(String id, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartyName(
            String kind, String name, @Nullable String creditCode, @Nullable String region) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RightName(String kind, @Nullable String number, String title) {}

    record DeclinedView(String committee, String reason, LocalDate on) {}

    record DisclosureView(
            String mediatorId,
            String relation,
            String explanation,
            LocalDate on,
            List<String> waivedBy,
            boolean waived) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeView(
            @Nullable LocalDate on,
            @Nullable String ground,
            @Nullable String reason,
            @Nullable String documentNumber) {}

    record RouteName(String name, String zh, String en) {}

    EntrustmentView of(Snapshot<Entrustment> snapshot, Actor reader) {
        var state = (Opened) snapshot.state();
        var file = state.file();
        var request = file.request();
        var mediation = file.mediationId();
        var right = request.right();
        return new EntrustmentView(
                snapshot.id().value(),
                request.number(),
                state.apiState(),
                snapshot.revision(),
                EntrustmentGuard.allowedActions(state, reader),
                ClockView.of(clocks.at(file.clocks(), clock.instant())),
                request.stage().name(),
                new IdName(
                        request.court(),
                        agencies.byId(request.court()).map(Agency::zh).orElse(request.court())),
                request.caseNumber(),
                party(request.applicant()),
                party(request.respondent()),
                request.sides().of(reader).map(Enum::name).orElse(null),
                new RightName(right.kind().name(), right.number(), right.title()),
                request.dispute(),
                request.claim(),
                request.amountInDispute(),
                request.region(),
                request.on(),
                file.consents().stream().map(Enum::name).sorted().toList(),
                choices(file),
                file.declined().stream()
                        .map(it -> new DeclinedView(it.committee(), it.reason(), it.on()))
                        .toList(),
                committee(file.committee()),
                mediation == null ? null : mediation.value(),
                file.mediators().stream().map(it -> new IdName(it.id(), it.name())).toList(),
                disclosures(file),
                file.materials().stream().map(Enum::name).toList(),
                outcome(state),
                routes(state));
    }

    private static PartyName party(Party party) {
        return new PartyName(party.kind().name(), party.name(), party.creditCode(), party.region());
    }

    private static Map<String, String> choices(EntrustmentFile file) {
        var bySide = new TreeMap<String, String>();
        file.choices().forEach((side, body) -> bySide.put(side.name(), body));
        return bySide;
    }

    private @Nullable IdName committee(@Nullable String id) {
        return id == null ? null : new IdName(id, roster.known(id).map(Committee::zh).orElse(id));
    }

    private static List<DisclosureView> disclosures(EntrustmentFile file) {
        return file.disclosures().stream()
                .map(it ->
                        new DisclosureView(
                                it.mediatorId(),
                                it.relation().name(),
                                it.explanation(),
                                it.on(),
                                it.waivedBy().stream().map(Enum::name).sorted().toList(),
                                it.isWaived()))
                .toList();
    }

    private static @Nullable OutcomeView outcome(Opened state) {
        return switch (state) {
            case NotTaken it -> new OutcomeView(it.on(), null, it.reason(), null);
            case Suspected _ -> new OutcomeView(null, "FALSE_MEDIATION", null, null);
            case Agreed it -> new OutcomeView(it.on(), null, null, null);
            case Returned it -> new OutcomeView(it.on(), it.ground().name(), null, null);
            case SuitRegistered it -> new OutcomeView(it.on(), null, null, it.caseNumber());
            case Concluded it ->
                    new OutcomeView(it.on(), it.how().name(), null, it.documentNumber());
            case Entrustment.Applied _,
                    Entrustment.Choosing _,
                    Entrustment.Assigned _,
                    Entrustment.Mediating _,
                    Entrustment.SuitReceived _ ->
                    null;
        };
    }

    private static List<RouteName> routes(Opened state) {
        return state instanceof Returned || state instanceof NotTaken
                ? Arrays.stream(NextRoute.values())
                        .map(it -> new RouteName(it.name(), it.zh(), it.en()))
                        .toList()
                : List.of();
    }
}
