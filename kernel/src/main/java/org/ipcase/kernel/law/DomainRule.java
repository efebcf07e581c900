package org.ipcase.kernel.law;

import java.util.List;

/**
 * A rule of the field as the offices know it (业务规则): what code, refusals, clocks and tests cite by
 * its id.
 *
 * @param id e.g. {@code CASE-20}; never reused
 * @param part of the field it belongs to
 * @param step what is to be done, or what must hold
 * @param source law and article, with how sure we are of it
 */
public record DomainRule(String id, String part, String step, String source) {

    /** All rules, in the order of the procedure. */
    public static List<DomainRule> all() {
        return LawFiles.readAll("law/rules.json", DomainRule[].class);
    }
}
