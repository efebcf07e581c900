package org.ipcase.mediation.committee;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.CommitteeBodies.MembersBody;
import org.ipcase.mediation.committee.CommitteeBodies.PlatformBody;
import org.ipcase.mediation.committee.CommitteeBodies.ReElectBody;
import org.ipcase.mediation.committee.CommitteeBodies.ReasonBody;
import org.ipcase.mediation.committee.CommitteeBodies.RegisterBody;
import org.ipcase.mediation.committee.CommitteeBodies.StarsBody;
import org.ipcase.mediation.committee.CommitteeViews.CommitteeDetail;
import org.ipcase.mediation.committee.domain.CommitteeCommand;
import org.ipcase.mediation.committee.domain.CommitteeCommand.AwardStars;
import org.ipcase.mediation.committee.domain.CommitteeCommand.ChangeMembers;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Dissolve;
import org.ipcase.mediation.committee.domain.CommitteeCommand.LinkCourtPlatform;
import org.ipcase.mediation.committee.domain.CommitteeCommand.NotifyCourt;
import org.ipcase.mediation.committee.domain.CommitteeCommand.OnRecord;
import org.ipcase.mediation.committee.domain.CommitteeCommand.ReElect;
import org.ipcase.mediation.committee.domain.CommitteeCommand.ReceiveNotice;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Register;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Registration;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Resume;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Suspend;
import org.ipcase.mediation.committee.domain.CommitteeEvent;
import org.ipcase.mediation.committee.domain.CommitteeFile.Profile;
import org.ipcase.mediation.committee.domain.CommitteeFile.Stars;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeping the register of mediation bodies (名册管理, MED-O1 … MED-O4). */
@RestController
@RequestMapping(CommitteeController.PATH)
class RegisterController {
    private final Desk<CommitteeState, CommitteeCommand, CommitteeEvent> desk;
    private final CommitteeRegister register;
    private final CommitteeViews views;
    private final AgencyDirectory agencies;
    private final Numbers numbers;

    RegisterController(
            Desk<CommitteeState, CommitteeCommand, CommitteeEvent> desk,
            CommitteeRegister register,
            CommitteeViews views,
            AgencyDirectory agencies,
            Numbers numbers) {
        this.desk = desk;
        this.register = register;
        this.views = views;
        this.agencies = agencies;
        this.numbers = numbers;
    }

    @Operation(summary = "Put a body on the register (justice bureau or provincial supervisor)")
    @PostMapping
    ResponseEntity<CommitteeDetail> register(
            CommandRequest request, @RequestBody RegisterBody body) {
        var named = names(body);
        var outcome =
                desk.create(
                        request,
                        id ->
                                new Register(
                                        request.actor(),
                                        request.at(),
                                        registration(id, body, named)));
        return Answers.created(
                outcome, CommitteeController.PATH, it -> views.of(it, request.actor()));
    }

    /** Name and region of a body: the directory's, or as entered. */
    private record Names(String zh, String en, String region) {}

    private Names names(RegisterBody body) {
        var agency = Optional.ofNullable(body.agency()).flatMap(agencies::byId);
        if (agency.isPresent()) {
            var found = agency.get();
            return new Names(found.zh(), RegisterFile.englishNameOf(found), found.region());
        }
        var zh = body.zh();
        var region = body.region();
        if (zh == null) {
            throw RequestProblem.invalid("zh", "required", "A body without an agency needs a name");
        }
        if (region == null) {
            throw RequestProblem.invalid("region", "required", "Say where the body sits");
        }
        return new Names(zh, body.en() == null ? zh : body.en(), region);
    }

    private Registration registration(RecordId id, RegisterBody body, Names named) {
        var agency = body.agency();
        return new Registration(
                agency == null ? id.value() : agency,
                numbers.next("MC", named.region()),
                named.zh(),
                named.en(),
                named.region(),
                body.kind(),
                body.termStart(),
                CommitteeBodies.members(body.members()),
                new Profile(agency, body.courtPlatformId(), body.charges()));
    }

    @Operation(summary = "A new term of three years (MED-O2)")
    @PostMapping("/{id}/re-elect")
    ResponseEntity<CommitteeDetail> reElect(
            @PathVariable String id, CommandRequest request, @RequestBody ReElectBody body) {
        var members = CommitteeBodies.members(body.members());
        return handle(
                id, request, new ReElect(request.actor(), request.at(), body.termStart(), members));
    }

    @Operation(summary = "Members change within the term")
    @PostMapping("/{id}/change-members")
    ResponseEntity<CommitteeDetail> change(
            @PathVariable String id, CommandRequest request, @RequestBody MembersBody body) {
        var members = CommitteeBodies.members(body.members());
        return handle(id, request, new ChangeMembers(request.actor(), request.at(), members));
    }

    @Operation(summary = "Suspend a body: it takes no disputes")
    @PostMapping("/{id}/suspend")
    ResponseEntity<CommitteeDetail> suspend(
            @PathVariable String id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(id, request, new Suspend(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "End the suspension of a body")
    @PostMapping("/{id}/resume")
    ResponseEntity<CommitteeDetail> resume(
            @PathVariable String id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new Resume(request.actor(), request.at()));
    }

    @Operation(summary = "Dissolve a body for good")
    @PostMapping("/{id}/dissolve")
    ResponseEntity<CommitteeDetail> dissolve(
            @PathVariable String id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(id, request, new Dissolve(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "Tell the basic court of the place what changed (MED-O4)")
    @PostMapping("/{id}/notify-court")
    ResponseEntity<CommitteeDetail> notifyCourt(
            @PathVariable String id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new NotifyCourt(request.actor(), request.at()));
    }

    @Operation(summary = "The court has taken note of what it was told (MED-O4)")
    @PostMapping("/{id}/receive-notice")
    ResponseEntity<CommitteeDetail> receiveNotice(
            @PathVariable String id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new ReceiveNotice(request.actor(), request.at()));
    }

    @Operation(summary = "Star rating of a committee (MED-O9)")
    @PostMapping("/{id}/award-stars")
    ResponseEntity<CommitteeDetail> award(
            @PathVariable String id, CommandRequest request, @RequestBody StarsBody body) {
        var stars = new Stars(body.stars(), request.today(), body.basis());
        return handle(id, request, new AwardStars(request.actor(), request.at(), stars));
    }

    @Operation(summary = "Keep the body's id on the courts' mediation platform")
    @PostMapping("/{id}/link-court-platform")
    ResponseEntity<CommitteeDetail> link(
            @PathVariable String id, CommandRequest request, @RequestBody PlatformBody body) {
        return handle(
                id,
                request,
                new LinkCourtPlatform(request.actor(), request.at(), body.platformId()));
    }

    private ResponseEntity<CommitteeDetail> handle(
            String id, CommandRequest request, OnRecord command) {
        var record = register.snapshot(id).map(Snapshot::id).orElseThrow(RequestProblem::notFound);
        return Answers.done(
                desk.handle(record, request, command), it -> views.of(it, request.actor()));
    }
}
