package org.ipcase.platform.refusal;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.law.DomainRule;
import org.ipcase.platform.web.ProblemBodies;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Explains the refusals of this service over HTTP (REQ-13). */
@RestController
@RequestMapping("/api/${ipcase.service}/refusals")
class RefusalController {
    private final Refusals refusals = Refusals.below("org.ipcase");
    private final Map<String, DomainRule> rules =
            DomainRule.all().stream()
                    .collect(Collectors.toMap(DomainRule::id, Function.identity()));
    private final ProblemBodies bodies;

    RefusalController(ProblemBodies bodies) {
        this.bodies = bodies;
    }

    record Items(List<RefusalView> items) {}

    @GetMapping
    @Operation(summary = "不予办理原因表 · Every reason for which this service refuses")
    Items all() {
        return new Items(refusals.all().stream().map(this::view).toList());
    }

    @GetMapping("/{code}")
    @Operation(summary = "为什么不予办理：规则、依据与说明 · Why it is refused: rule, article, what to do")
    RefusalView one(@PathVariable String code) {
        return refusals.find(code).map(this::view).orElseThrow(RequestProblem::notFound);
    }

    private RefusalView view(Problem problem) {
        return new RefusalView(
                problem.code(),
                bodies.page(problem),
                ProblemBodies.status(problem).value(),
                problem.title(),
                ProblemBodies.emptyAsNull(problem.rule()),
                ProblemBodies.emptyAsNull(problem.source()),
                rules.get(problem.rule()));
    }
}
