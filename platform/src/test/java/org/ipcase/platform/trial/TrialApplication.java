package org.ipcase.platform.trial;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.platform.record.Errand;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.platform.web.check.CreditCodeChecked;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
public class TrialApplication {
    record ErrandBody(
            @NotBlank @Size(max = 20) String title,
            @RegionChecked String region,
            @NotFuture LocalDate day,
            @Nullable @MoneyText String value,
            @Nullable @CreditCodeChecked String creditCode) {}

    record CountBody(@Min(1) @Max(100) int by) {}

    record ErrandView(String id, long revision, String state, int count) {
        static ErrandView of(Snapshot<Errand> snapshot) {
            return new ErrandView(
                    snapshot.id().value(),
                    snapshot.revision(),
                    snapshot.state().getClass().getSimpleName(),
                    snapshot.state() instanceof Errand.Open open ? open.count() : 0);
        }
    }

    /** What came back over the broker: how often each record was counted up to which number. */
    static final Map<String, Set<Integer>> HEARD = new ConcurrentHashMap<>();

    @Bean
    Desk<Errand, Errand.Command, Errand.Event> errands(Desks desks) {
        AggregateType<Errand, Errand.Command, Errand.Event> type = Errand.type("errand");
        return desks.of(type);
    }

    @Bean
    Reaction<Errand.Told> whenErrandMovedNoteIt(
            Desk<Errand, Errand.Command, Errand.Event> errands) {
        return new Reaction<>(
                "WhenErrandMovedNoteIt",
                "ipcase.trial",
                "org.ipcase.trial.errand-moved.v1",
                Errand.Told.class,
                told -> note(errands, told));
    }

    private static Outcome<?> note(
            Desk<Errand, Errand.Command, Errand.Event> errands, Told<Errand.Told> told) {
        if (told.data().count() == 66) {
            throw new IllegalArgumentException("An event that cannot be handled");
        }
        HEARD.computeIfAbsent(told.subject(), _ -> ConcurrentHashMap.newKeySet())
                .add(told.data().count());
        var id = new RecordId(told.subject());
        return new Outcome.Done<>(errands.load(id).orElseThrow(), false);
    }

    @RestController
    static class ErrandController {
        private final Desk<Errand, Errand.Command, Errand.Event> errands;
        private final Numbers numbers;

        ErrandController(Desk<Errand, Errand.Command, Errand.Event> errands, Numbers numbers) {
            this.errands = errands;
            this.numbers = numbers;
        }

        @PostMapping("/api/errands")
        ResponseEntity<ErrandView> open(@RequestBody ErrandBody body, CommandRequest request) {
            return Answers.created(
                    errands.create(
                            request,
                            _ ->
                                    new Errand.Command.OpenIt(
                                            numbers.next("ER", body.region()), request.actor())),
                    "/api/errands",
                    ErrandView::of);
        }

        @PostMapping("/api/errands/{id}/count")
        ResponseEntity<ErrandView> count(
                @PathVariable RecordId id, @RequestBody CountBody body, CommandRequest request) {
            return Answers.done(
                    errands.handle(id, request, new Errand.Command.CountUp(body.by())),
                    ErrandView::of);
        }

        @PostMapping("/api/errands/{id}/close")
        ResponseEntity<ErrandView> close(@PathVariable RecordId id, CommandRequest request) {
            return Answers.done(
                    errands.handle(id, request, new Errand.Command.CloseIt()), ErrandView::of);
        }

        @GetMapping("/api/errands/{id}")
        ResponseEntity<ErrandView> one(@PathVariable RecordId id, Actor actor) {
            return Answers.found(
                    errands.find(id, actor).orElseThrow(RequestProblem::notFound), ErrandView::of);
        }

        @GetMapping("/api/errands")
        Page<RecordSummary> list(Actor actor, ListQuery query) {
            return errands.list(actor, query);
        }

        @GetMapping("/api/errands/broken")
        List<String> broken() {
            throw new IllegalStateException("secret detail");
        }
    }
}
