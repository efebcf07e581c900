package org.ipcase.cases.expertappointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.expert.domain.Expert;
import org.ipcase.cases.expert.domain.Expert.Entered;
import org.ipcase.cases.expert.domain.ExpertCommand;
import org.ipcase.cases.expert.domain.ExpertEvent;
import org.ipcase.cases.expertappointment.domain.Appointment;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent;
import org.ipcase.cases.expertappointment.domain.Candidate;
import org.ipcase.cases.expertappointment.domain.Matter;
import org.ipcase.cases.expertappointment.domain.TargetKind;
import org.ipcase.cases.patentruling.domain.PatentRuling;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the platform knows of matter and expert (聘请核查), so that no client has to be believed. */
@Component
class AppointmentLookups {
    /** The platform itself looks through every appointment; nobody signs in as this. */
    private static final Actor PLATFORM =
            new Actor(
                    "platform",
                    "platform",
                    "platform",
                    AgencyType.IP_PROTECTION_CENTER,
                    "000000",
                    Set.of(),
                    Set.of(Role.AUDITOR));

    private static final int MANY = 200;

    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;
    private final Desk<PatentRuling, PatentRulingCommand, PatentRulingEvent> rulings;
    private final Desk<Expert, ExpertCommand, ExpertEvent> experts;
    private final Desk<Appointment, AppointmentCommand, AppointmentEvent> appointments;
    private final AgencyDirectory directory;

    AppointmentLookups(
            Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases,
            Desk<PatentRuling, PatentRulingCommand, PatentRulingEvent> rulings,
            Desk<Expert, ExpertCommand, ExpertEvent> experts,
            Desk<Appointment, AppointmentCommand, AppointmentEvent> appointments,
            AgencyDirectory directory) {
        this.cases = cases;
        this.rulings = rulings;
        this.experts = experts;
        this.appointments = appointments;
        this.directory = directory;
    }

    /** The case or ruling, if this person may read it. */
    @Nullable Matter matter(TargetKind kind, RecordId id, Actor reader) {
        return switch (kind) {
            case CASE ->
                    cases.find(id, reader)
                            .map(Snapshot::state)
                            .map(it -> it instanceof Opened file ? ofCase(id, file) : null)
                            .orElse(null);
            case PATENT_RULING ->
                    rulings.find(id, reader)
                            .map(Snapshot::state)
                            .map(it -> it instanceof Ruling ruling ? ofRuling(id, ruling) : null)
                            .orElse(null);
        };
    }

    private Matter ofCase(RecordId id, Opened file) {
        var opening = file.dossier().opening();
        var holder = opening.holder();
        var complainant = opening.complainant();
        return new Matter(
                id,
                TargetKind.CASE,
                opening.number(),
                opening.right().title(),
                opening.office(),
                Stream.concat(opening.respondents().stream(), Stream.ofNullable(complainant))
                        .toList(),
                holder == null ? null : name(holder.agency()));
    }

    private Matter ofRuling(RecordId id, Ruling ruling) {
        var petition = ruling.request().petition();
        return new Matter(
                id,
                TargetKind.PATENT_RULING,
                ruling.number(),
                petition.right().title(),
                ruling.office(),
                Stream.concat(petition.respondents().stream(), Stream.of(petition.petitioner()))
                        .toList(),
                name(ruling.request().submitter().agency()));
    }

    private @Nullable String name(String agency) {
        return directory.byId(agency).map(Agency::zh).orElse(null);
    }

    @Nullable Candidate candidate(RecordId expert, RecordId target, LocalDate day) {
        return experts.load(expert)
                .map(Snapshot::state)
                .map(it ->
                        it instanceof Entered entered
                                ? new Candidate(
                                        expert,
                                        entered.entry().name(),
                                        entered.entry().account(),
                                        entered.entry().employer(),
                                        entered.entry().employerCode(),
                                        entered.interests(),
                                        entered.available(day),
                                        opinions(expert, target))
                                : null)
                .orElse(null);
    }

    private List<String> opinions(RecordId expert, RecordId target) {
        var filters = Map.of("expert", expert.value(), "target", target.value());
        var query = new ListQuery("OPINION_GIVEN", filters, null, "-created", MANY, null);
        return appointments.list(PLATFORM, query).items().stream()
                .map(RecordSummary::number)
                .toList();
    }

    /** How much an expert has to do: what the reader may see of it, and no more. */
    Workload workload(RecordId expert, Actor reader) {
        var query =
                new ListQuery(null, Map.of("expert", expert.value()), null, "-created", MANY, null);
        var all = appointments.list(reader, query).items();
        var open = all.stream().filter(it -> Workload.OPEN.contains(it.state())).toList();
        return new Workload(
                expert,
                open.size(),
                all.stream().filter(it -> it.state().equals("OPINION_GIVEN")).count(),
                open.stream()
                        .map(it -> new Workload.Item(it.id(), it.number(), it.state()))
                        .toList());
    }
}
