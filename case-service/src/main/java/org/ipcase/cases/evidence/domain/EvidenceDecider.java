package org.ipcase.cases.evidence.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.Evidence.NoEvidence;
import org.ipcase.cases.evidence.domain.EvidenceCommand.AnswerHandOver;
import org.ipcase.cases.evidence.domain.EvidenceCommand.BindEvidence;
import org.ipcase.cases.evidence.domain.EvidenceCommand.HandOver;
import org.ipcase.cases.evidence.domain.EvidenceCommand.KeepEvidence;
import org.ipcase.cases.evidence.domain.EvidenceCommand.ShareEvidence;
import org.ipcase.cases.evidence.domain.EvidenceEvent.EvidenceBound;
import org.ipcase.cases.evidence.domain.EvidenceEvent.EvidenceHandedOver;
import org.ipcase.cases.evidence.domain.EvidenceEvent.EvidenceKept;
import org.ipcase.cases.evidence.domain.EvidenceEvent.EvidenceShared;
import org.ipcase.cases.evidence.domain.EvidenceEvent.HandOverAnswered;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.jspecify.annotations.Nullable;

/** The rules of evidence files (证据规则). */
public final class EvidenceDecider {
    private EvidenceDecider() {}

    public static Decision<EvidenceEvent> decide(Evidence state, EvidenceCommand command) {
        return switch (command) {
            case KeepEvidence keep -> keep(state, keep);
            case BindEvidence bind -> bind(state, bind);
            case ShareEvidence share -> share(state, share);
            case HandOver give -> on(state, kept -> handOver(kept, give));
            case AnswerHandOver answer -> on(state, kept -> answer(kept, answer));
        };
    }

    public static Evidence evolve(Evidence state, EvidenceEvent event) {
        return switch (event) {
            case EvidenceKept(var file, var binding) -> Kept.takenIn(file, binding);
            case EvidenceBound(var binding) ->
                    state instanceof Kept(var file, _, var custody)
                            ? new Kept(file, binding, custody.boundTo(binding))
                            : state;
            case EvidenceShared(var with, _) ->
                    state instanceof Kept(var file, var binding, var custody)
                            ? new Kept(file, binding.readBy(AccessKey.agency(with)), custody)
                            : state;
            case EvidenceHandedOver(var terms, var passage, var given) ->
                    state instanceof Kept(var file, var binding, var custody)
                            ? new Kept(file, binding, custody.offered(terms, passage, given))
                            : state;
            case HandOverAnswered(var handover, var slip) ->
                    state instanceof Kept(var file, var binding, var custody)
                            ? new Kept(file, binding, custody.signed(handover, slip))
                            : state;
        };
    }

    /** What this person may do with it now, and why not. */
    public static List<AllowedAction> actions(Kept kept, Actor actor) {
        return List.of(
                AllowedAction.of("hand-over", mayHandOver(kept, actor)),
                AllowedAction.of("confirm-hand-over", mayAnswer(kept, actor)),
                AllowedAction.of("refuse-hand-over", mayAnswer(kept, actor)));
    }

    private static Decision<EvidenceEvent> on(
            Evidence state, Function<Kept, Decision<EvidenceEvent>> rule) {
        return switch (state) {
            case NoEvidence _ -> Decision.reject(EvidenceProblem.EMPTY, "Nothing was uploaded");
            case Kept kept -> rule.apply(kept);
        };
    }

    private static Optional<Refusal> mayHandOver(Kept kept, Actor actor) {
        if (actor.has(Role.RIGHTS_HOLDER)) {
            return Optional.of(
                    new Refusal(
                            EvidenceProblem.RIGHTS_HOLDERS_DO_NOT_HAND_OVER,
                            actor.name() + " is no official"));
        }
        return switch (kept.custody().holding().handOver(actor.agency(), "")) {
            case Decision.Accepted<Handover.Terms> _ -> Optional.empty();
            case Decision.Refused<Handover.Terms>(var refusal) -> Optional.of(refusal);
        };
    }

    private static Optional<Refusal> mayAnswer(Kept kept, Actor actor) {
        return kept.custody()
                .holding()
                .open()
                .map(open -> open.decide(signature(Stage.ACCEPTED, actor, Instant.EPOCH, null)))
                .map(decision ->
                        decision instanceof Decision.Refused<Slip>(var refusal)
                                ? Optional.of(refusal)
                                : Optional.<Refusal>empty())
                .orElseGet(() ->
                        Optional.of(
                                new Refusal(
                                        EvidenceProblem.NOTHING_HANDED_OVER,
                                        kept.file().number() + " is with its holder")));
    }

    private static Decision<EvidenceEvent> handOver(Kept kept, HandOver give) {
        var refused = mayHandOver(kept, give.actor());
        if (refused.isPresent()) {
            return Decision.reject(refused.get());
        }
        if (give.to().equals(give.actor().agency())) {
            return Decision.reject(EvidenceProblem.TO_ITSELF, "It is with " + give.to());
        }
        return switch (kept.custody().holding().handOver(give.actor().agency(), give.to())) {
            case Decision.Refused<Handover.Terms>(var refusal) -> Decision.reject(refusal);
            case Decision.Accepted<Handover.Terms>(var terms) ->
                    Decision.accept(
                            new EvidenceHandedOver(
                                    terms.getFirst(),
                                    new Custody.Passage(
                                            terms.getFirst().id(),
                                            give.place(),
                                            give.storage(),
                                            give.seal()),
                                    signature(Stage.SENT, give.actor(), give.at(), null)));
        };
    }

    private static Decision<EvidenceEvent> answer(Kept kept, AnswerHandOver answer) {
        var refused = mayAnswer(kept, answer.actor());
        if (refused.isPresent()) {
            return Decision.reject(refused.get());
        }
        var note = answer.note();
        if (!answer.accepted() && (note == null || note.isBlank())) {
            return Decision.reject(EvidenceProblem.NOTE_MISSING, "It goes back without a reason");
        }
        var stage = answer.accepted() ? Stage.ACCEPTED : Stage.REFUSED;
        var open = kept.custody().holding().open().orElseThrow();
        return Decision.accept(
                new HandOverAnswered(
                        open.terms().id(), signature(stage, answer.actor(), answer.at(), note)));
    }

    private static Slip signature(Stage stage, Actor by, Instant at, @Nullable String note) {
        return new Slip(stage, by.agency(), by.name(), at, Optional.ofNullable(note));
    }

    private static Decision<EvidenceEvent> keep(Evidence state, KeepEvidence keep) {
        return switch (state) {
            case Kept _ -> Decision.reject(EvidenceProblem.ALREADY_KEPT, "It was uploaded before");
            case NoEvidence _ when keep.file().size() == 0 ->
                    Decision.reject(EvidenceProblem.EMPTY, keep.file().name() + " has no content");
            case NoEvidence _ -> Decision.accept(new EvidenceKept(keep.file(), keep.binding()));
        };
    }

    /**
     * Naming somebody else's file in a complaint gives it to nobody; a file that is bound stays at
     * its record, and follows it to another office (JUR-06).
     */
    private static Decision<EvidenceEvent> bind(Evidence state, BindEvidence bind) {
        return state instanceof Kept(var file, var binding, _)
                        && (binding.id() == null || binding.id().equals(bind.binding().id()))
                        && !binding.equals(bind.binding())
                        && isUploader(file.uploader(), bind.by())
                ? Decision.accept(new EvidenceBound(bind.binding()))
                : Decision.accept();
    }

    /** Once is enough: a second letter to the same office changes nothing. */
    private static Decision<EvidenceEvent> share(Evidence state, ShareEvidence share) {
        return state instanceof Kept kept && !readers(kept).contains(AccessKey.agency(share.with()))
                ? Decision.accept(new EvidenceShared(share.with(), share.because()))
                : Decision.accept();
    }

    private static boolean isUploader(Submitter uploader, Submitter by) {
        return uploader.sub().equals(by.sub())
                || (uploader.holder() && by.holder() && uploader.agency().equals(by.agency()));
    }

    /** The uploader (with colleagues of the same company) and who may read the bound record. */
    public static Set<String> readers(Kept evidence) {
        var keys = new LinkedHashSet<>(evidence.binding().readers());
        var uploader = evidence.file().uploader();
        keys.add(AccessKey.person(uploader.sub()));
        if (uploader.holder()) {
            keys.add(AccessKey.agency(uploader.agency()));
        }
        evidence.custody().agencies().forEach(it -> keys.add(AccessKey.agency(it)));
        return keys;
    }
}
