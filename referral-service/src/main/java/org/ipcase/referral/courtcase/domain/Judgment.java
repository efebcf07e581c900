package org.ipcase.referral.courtcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipcase.kernel.money.Money;

/**
 * What the court decided (裁判结果).
 *
 * @param sentences one for each accused of a criminal case
 * @param outcome of a suit
 */
public record Judgment(
        LocalDate decidedOn,
        List<Sentence> sentences,
        Optional<SuitOutcome> outcome,
        Optional<String> note,
        String by,
        Instant at) {
    public Judgment {
        sentences = List.copyOf(sentences);
    }

    /** How a suit ended. */
    public enum SuitOutcome {
        /** 支持诉讼请求 (in whole or in part) */
        GRANTED,
        /** 驳回诉讼请求、维持 */
        DISMISSED,
        /** 撤销行政行为 */
        QUASHED,
        /** 确认违法或者无效 */
        ILLEGAL,
        /** 调解、和解 */
        SETTLED,
        /** 撤诉 */
        WITHDRAWN
    }

    public boolean convicted() {
        return sentences.stream().anyMatch(it -> it.verdict() != Sentence.Verdict.NOT_GUILTY);
    }

    /** Whether some accused goes without any criminal penalty. */
    boolean leavesSomeoneUnpunished() {
        return sentences.stream().anyMatch(it -> it.verdict() != Sentence.Verdict.GUILTY);
    }

    public Optional<Money> fine() {
        return sentences.stream().flatMap(it -> it.fine().stream()).reduce(Money::plus);
    }

    /** For reading, where nobody needs the parts. */
    public String text() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining("；"));
    }
}
