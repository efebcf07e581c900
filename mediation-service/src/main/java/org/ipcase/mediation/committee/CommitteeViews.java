package org.ipcase.mediation.committee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.CommitteeAccess;
import org.ipcase.mediation.committee.domain.CommitteeFile;
import org.ipcase.mediation.committee.domain.CommitteeFile.CourtNotice;
import org.ipcase.mediation.committee.domain.CommitteeGuard;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.mediation.committee.domain.CommitteeState.OnRegister;
import org.ipcase.mediation.committee.domain.Composition;
import org.ipcase.mediation.committee.domain.RegisterRules;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the register: to everyone what is public, to those who keep it the rest. */
@Component
class CommitteeViews {
    private final Clocks clocks;
    private final Clock clock;
    private final AgencyDirectory agencies;
    private final RegisterRules rules;

    CommitteeViews(Clocks clocks, Clock clock, AgencyDirectory agencies, RegisterRules rules) {
        this.clocks = clocks;
        this.clock = clock;
        this.agencies = agencies;
        this.rules = rules;
    }

    /**
     * A body as everyone sees it.
     *
     * @param mediators how many it has
     * @param free whether its mediation is free of charge by law (MED-O6)
     * @param charges what a body that may charge asks for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommitteeView(
            String id,
            String zh,
            String en,
            String region,
            String kind,
            String director,
            LocalDate termEnd,
            int mediators,
            String state,
            boolean free,
            @Nullable String charges,
            @Nullable Integer stars,
            @Nullable String courtPlatformId) {}

    /**
     * One body, as this reader may see it.
     *
     * @param warnings what the law asks of its composition and does not bar (MED-O1)
     * @param notices to the basic court of the place (MED-O4); for those who keep the register
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommitteeDetail(
            String id,
            String recordId,
            String number,
            String state,
            long revision,
            List<AllowedAction> allowedActions,
            List<ClockView> clocks,
            String zh,
            String en,
            String region,
            String kind,
            LocalDate termStart,
            LocalDate termEnd,
            List<MemberView> members,
            List<WarningView> warnings,
            boolean free,
            @Nullable String charges,
            @Nullable StarsView stars,
            @Nullable String courtPlatformId,
            List<NoticeView> notices) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MemberView(String name, String post, boolean woman, @Nullable Boolean minority) {}

    record WarningView(String code, Bilingual text, String rule, String source) {}

    record StarsView(int count, LocalDate on, String basis) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoticeView(
            String id,
            String change,
            LocalDate on,
            CourtName court,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable String mediator) {}

    record CourtName(String id, String name) {}

    CommitteeView row(RecordSummary found, int mediators) {
        var fields = found.fields();
        var stars = fields.get("stars");
        var kind = CommitteeKind.valueOf(fields.getOrDefault("kind", ""));
        return new CommitteeView(
                fields.getOrDefault("id", found.id()),
                found.title(),
                fields.getOrDefault("en", found.title()),
                fields.getOrDefault("region", ""),
                kind.name(),
                fields.getOrDefault("director", ""),
                LocalDate.parse(fields.getOrDefault("termEnd", "")),
                mediators,
                found.state(),
                !kind.mayCharge(),
                fields.get("charges"),
                stars == null ? null : Integer.valueOf(stars),
                fields.get("courtPlatformId"));
    }

    CommitteeDetail of(Snapshot<CommitteeState> snapshot, Actor reader) {
        var state = (OnRegister) snapshot.state();
        var file = state.file();
        var committee = file.committee();
        var inside = CommitteeAccess.readers(file).stream().anyMatch(reader.keys()::contains);
        var stars = file.stars();
        return new CommitteeDetail(
                committee.id(),
                snapshot.id().value(),
                file.number(),
                state.apiState(),
                snapshot.revision(),
                inside ? CommitteeGuard.allowedActions(state, reader) : List.of(),
                inside ? ClockView.of(clocks.at(file.clocks(), clock.instant())) : List.of(),
                committee.zh(),
                committee.en(),
                committee.region(),
                committee.kind().name(),
                committee.termStart(),
                committee.termEnd(),
                members(file),
                Composition.warnings(committee, rules).stream()
                        .map(it -> new WarningView(it.code(), it.text(), it.rule(), it.source()))
                        .toList(),
                !committee.kind().mayCharge(),
                file.profile().charges(),
                stars == null ? null : new StarsView(stars.count(), stars.on(), stars.basis()),
                file.profile().courtPlatformId(),
                inside ? file.notices().stream().map(this::notice).toList() : List.of());
    }

    private static List<MemberView> members(CommitteeFile file) {
        return file.committee().members().stream()
                .map(it -> new MemberView(it.name(), it.post().name(), it.woman(), it.minority()))
                .toList();
    }

    private NoticeView notice(CourtNotice notice) {
        var court = agencies.byId(notice.court()).map(Agency::zh).orElse(notice.court());
        return new NoticeView(
                notice.id(),
                notice.change().name(),
                notice.on(),
                new CourtName(notice.court(), court),
                notice.sentOn(),
                notice.receivedOn(),
                notice.mediator());
    }
}
