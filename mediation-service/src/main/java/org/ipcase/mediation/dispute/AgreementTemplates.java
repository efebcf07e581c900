package org.ipcase.mediation.dispute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.number.RightKind;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts of agreements, one for each kind of dispute (调解协议书范本, MED-12): what 人民调解法 29 asks for,
 * with 【】 where the case comes in. None of them settles ownership or validity (MED-17).
 */
record AgreementTemplates(List<AgreementTemplate> templates) {
    /**
     * @param rights kinds of right it is for; none if it is for a kind of dispute about any right,
     *     such as unfair competition or a contract
     */
    record AgreementTemplate(
            String id,
            List<RightKind> rights,
            Bilingual title,
            String facts,
            String issues,
            String responsibilities,
            String content,
            String performanceManner) {}

    AgreementTemplates {
        templates = List.copyOf(templates);
    }

    static AgreementTemplates shipped() {
        try (var in = new ClassPathResource("agreement-templates.json").getInputStream()) {
            return new AgreementTemplates(
                    List.of(JsonMapper.builder().build().readValue(in, AgreementTemplate[].class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The draft for a kind of right first, then those for disputes about any right. */
    List<AgreementTemplate> fitting(RightKind right) {
        return Stream.concat(
                        of(right).stream(), templates.stream().filter(it -> it.rights().isEmpty()))
                .toList();
    }

    Optional<AgreementTemplate> of(RightKind right) {
        return templates.stream().filter(it -> it.rights().contains(right)).findFirst();
    }
}
