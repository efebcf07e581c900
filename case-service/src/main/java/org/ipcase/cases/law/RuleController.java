package org.ipcase.cases.law;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ipcase.kernel.clock.ClockRule;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.law.DomainRule;
import org.ipcase.kernel.law.Instrument;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.kernel.screening.Threshold;
import org.ipcase.kernel.screening.Thresholds;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tables themselves (规则表查询接口). */
@RestController
@RequestMapping("/api/law")
class RuleController {
    private final List<DomainRule> rules = DomainRule.all();
    private final Thresholds thresholds = Thresholds.standard();
    private final Clocks clocks;
    private final LawBook lawBook;

    RuleController(Clocks clocks, LawBook lawBook) {
        this.clocks = clocks;
        this.lawBook = lawBook;
    }

    record Items<T>(List<T> items) {}

    /** A rule with the periods that belong to it, in every version. */
    record RuleView(DomainRule rule, List<ClockRule> clocks) {}

    @GetMapping("/rules")
    @Operation(summary = "业务规则：按编号或文字查找 · Rules by id or words")
    Items<DomainRule> rules(@RequestParam(required = false) @Nullable String q) {
        var asked = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        return new Items<>(
                rules.stream()
                        .filter(it ->
                                (it.id() + ' ' + it.step() + ' ' + it.source())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(asked))
                        .toList());
    }

    @GetMapping("/rules/{id}")
    @Operation(summary = "一条规则及其期限 · One rule and its periods")
    RuleView rule(@PathVariable String id) {
        return rules.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> new RuleView(it, periodsOf(it)))
                .orElseThrow(RequestProblem::notFound);
    }

    @GetMapping("/clocks")
    @Operation(summary = "期限表（指定日期有效的版本） · Periods in force on a day")
    Items<ClockRule> clocks(@RequestParam(required = false) @Nullable LocalDate on) {
        return new Items<>(
                clocks.rules().all().stream()
                        .filter(it -> on == null || it.validity().contains(on))
                        .toList());
    }

    @GetMapping("/instruments")
    @Operation(summary = "法律文件及其施行期间 · Instruments and when they are in force")
    Items<Instrument> instruments(@RequestParam(required = false) @Nullable LocalDate on) {
        return new Items<>(
                lawBook.instruments().stream()
                        .filter(it -> on == null || it.validity().contains(on))
                        .toList());
    }

    @GetMapping("/thresholds")
    @Operation(summary = "入罪标准表 · Criminal thresholds")
    Items<Threshold> thresholds(@RequestParam(required = false) @Nullable Crime crime) {
        return new Items<>(
                thresholds.lines().stream()
                        .filter(it -> crime == null || it.crime() == crime)
                        .toList());
    }

    private List<ClockRule> periodsOf(DomainRule rule) {
        return clocks.rules().all().stream()
                .filter(it ->
                        it.versionOf().equals(rule.id())
                                || it.id().equals(rule.id())
                                || it.versionOf().startsWith(rule.id() + "-"))
                .toList();
    }
}
